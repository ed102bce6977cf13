package vn.xeploai.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void what_is_saved_is_loaded() {
        UserSettings settings = new UserSettings("dark", "en", 2021, "TT.01.03", 1500, 900, true);
        new SettingsFile(folder.resolve("not yet there")).save(settings);
        assertThat(new SettingsFile(folder.resolve("not yet there")).load()).isEqualTo(settings);
    }

    @Test
    void nothing_saved_means_the_usual() {
        assertThat(new SettingsFile(folder).load()).isEqualTo(UserSettings.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"look\": \"da", "[1, 2]", "null", "{\"year\": \"two thousand\"}"})
    void a_broken_file_is_set_aside_and_never_overwritten(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
        SettingsFile file = new SettingsFile(folder);
        assertThat(file.load()).isEqualTo(UserSettings.USUAL);
        file.save(UserSettings.USUAL.withLook("dark"));
        assertThat(folder.resolve("settings.broken.json")).content().isEqualTo(content);
        assertThat(file.load().look()).isEqualTo("dark");
    }

    @Test
    void settings_of_another_version_are_read_as_far_as_they_go() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"look\": \"dark\", \"density\": \"comfortable\"}");
        assertThat(new SettingsFile(folder).load()).isEqualTo(UserSettings.USUAL.withLook("dark"));
    }

    @Test
    void no_half_written_file_stays_behind() throws IOException {
        new SettingsFile(folder).save(UserSettings.USUAL);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("settings.json"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nobody() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
        SettingsFile file = new SettingsFile(occupied);
        file.save(UserSettings.USUAL);
        assertThat(file.load()).isEqualTo(UserSettings.USUAL);
    }
}
