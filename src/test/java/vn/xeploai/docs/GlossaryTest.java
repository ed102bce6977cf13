package vn.xeploai.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GlossaryTest {
    @Test
    void every_type_of_the_field_has_a_row() throws IOException {
        String glossary = Files.readString(Path.of("docs", "glossary.md"));
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.xeploai.model")
                        .stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(glossary).contains("`" + name + "`"));
    }
}
