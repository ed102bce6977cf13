package vn.xeploai.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The start script with a stand-in for Java that says what it was given. */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"POSIX, C.UTF-8", "C, C.UTF-8", "vi_VN.UTF-8, vi_VN.UTF-8", "en_US.utf8, en_US.utf8"})
    void file_names_are_read_as_utf_8_whatever_the_terminal_says(String terminal, String given) throws Exception {
        javaOfVersion("25.0.1");
        assertThat(start(Map.of("LC_ALL", terminal))).isEqualTo("0 LC_ALL=" + given + " last=a b");
    }

    @Test
    void an_old_java_is_named_and_nothing_started() throws Exception {
        javaOfVersion("17.0.2");
        assertThat(start(Map.of())).startsWith("3 ").contains("Java 25", "17").doesNotContain("last=");
    }

    private void javaOfVersion(String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit; fi
                for word; do last=$word; done
                echo "LC_ALL=$LC_ALL last=$last"
                """.formatted(version));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String start(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("sh", "src/main/bin/xep-loai", "a b").redirectErrorStream(true);
        script.environment().put("JAVA_HOME", home.toString());
        script.environment().putAll(environment);
        Process running = script.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return running.waitFor() + " " + said;
    }
}
