package vn.xeploai.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.xeploai.work.port.SampleWorkbooks;

/** The sample workbooks that lie in the program's own jar, laid out in a temporary folder while they are read. */
final class ShippedSample implements SampleWorkbooks {
    /** Where somebody who looks at the sample for the first time begins: the fullest year of the largest unit. */
    static final int YEAR = 2021;

    static final String UNIT = "TT";

    private static final List<String> NAMES = List.of(
            "thanh-thuy-2021.xlsx", "huong-xuan.xlsx", "a-luoi-2022.xlsx", "thuy-xuan-2023.xlsx", "thoi-long-2013.xlsx");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    ShippedSample() {
        try {
            folder = Files.createTempDirectory("xep-loai-sample");
            for (String name : NAMES) {
                files.add(unpack(name));
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    @Override
    public List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private Path unpack(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ShippedSample.class.getResourceAsStream("/sample-data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            Files.copy(in, file);
        }
        return file;
    }
}
