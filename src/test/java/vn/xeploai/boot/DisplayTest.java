package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTest {
    @TempDir
    Path sockets;

    @Test
    void a_local_screen_is_there_when_its_socket_is() throws IOException {
        Files.createFile(sockets.resolve("X7"));
        assertThat(linux(Map.of("DISPLAY", ":7"))).isTrue();
        assertThat(linux(Map.of("DISPLAY", ":7.0"))).isTrue();
        assertThat(linux(Map.of("DISPLAY", "unix:7"))).isTrue();
        assertThat(linux(Map.of("DISPLAY", ":8"))).isFalse();
    }

    @Test
    void without_the_variable_there_is_none() {
        assertThat(linux(Map.of())).isFalse();
        assertThat(linux(Map.of("DISPLAY", "remote:1"))).isTrue();
    }

    @Test
    void other_systems_and_the_headless_platform_always_have_one() {
        assertThat(Display.isThere("Windows 11", "", Map.of(), sockets)).isTrue();
        assertThat(Display.isThere("Mac OS X", "", Map.of(), sockets)).isTrue();
        assertThat(Display.isThere("Linux", "Headless", Map.of(), sockets)).isTrue();
    }

    @Test
    void folders_follow_the_environment() {
        assertThat(Folders.of(Map.of(), "/home/x").data()).isEqualTo(Path.of("/home/x/XepLoai/du-lieu"));
        assertThat(Folders.of(Map.of("XEP_LOAI_HOME", "/srv/xl"), "/home/x").log()).isEqualTo(Path.of("/srv/xl/nhat-ky"));
    }

    @Test
    void every_system_has_its_file_manager() {
        assertThat(FileManager.command("Windows 11")).isEqualTo("explorer");
        assertThat(FileManager.command("Mac OS X")).isEqualTo("open");
        assertThat(FileManager.command("Linux")).isEqualTo("xdg-open");
    }

    private boolean linux(Map<String, String> environment) {
        return Display.isThere("Linux", "", environment, sockets);
    }
}
