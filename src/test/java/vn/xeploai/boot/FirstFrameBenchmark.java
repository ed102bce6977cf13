package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts a bare window and the program in turn, whole processes, and prints how long each took to its first frame, and the
 * program to its open database, with the ratio. Needs a display and the packaged program.
 */
final class FirstFrameBenchmark {
    private static final int ROUNDS = 7;

    private final Path app;
    private final Path work;

    private FirstFrameBenchmark(Path app, Path work) {
        this.app = app;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new FirstFrameBenchmark(Path.of(args[0]), Files.createTempDirectory(Path.of(args[1]), "first-frame")).run();
    }

    private void run() throws IOException, InterruptedException {
        program();
        List<Long> bare = new ArrayList<>();
        List<Long> frame = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            bare.add(number(bare(), "first frame (\\d+)"));
            String log = program();
            frame.add(number(log, "first frame (\\d+)"));
            open.add(number(log, "database open (\\d+)"));
        }
        System.out.printf("bare window, first frame   %5d ms%n", median(bare));
        System.out.printf("program, first frame       %5d ms, ratio %.2f%n", median(frame), (double) median(frame) / median(bare));
        System.out.printf("program, database open     %5d ms, ratio %.2f%n", median(open), (double) median(open) / median(bare));
    }

    private String bare() throws IOException, InterruptedException {
        Process process = java(work.resolve("bare.txt"), System.getProperty("java.class.path"), List.of("vn.xeploai.boot.BareWindow"));
        process.waitFor(60, TimeUnit.SECONDS);
        return Files.readString(work.resolve("bare.txt"));
    }

    /** Runs until the database is open; the first time it is filled with the sample. */
    private String program() throws IOException, InterruptedException {
        Path log = work.resolve("log").resolve("xep-loai.log");
        Files.deleteIfExists(log);
        Process process = java(work.resolve("program.txt"), app.resolve("lib") + "/*",
                List.of("vn.xeploai.Main", "--sample", "--data", work.resolve("data").toString()));
        while (process.isAlive() && !(Files.exists(log) && Files.readString(log).contains("database open"))) {
            Thread.sleep(50);
        }
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        return Files.readString(log);
    }

    private Process java(Path output, String classPath, List<String> words) throws IOException {
        List<String> command = Stream.concat(Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m",
                        "--module-path", app.resolve("lib").resolve("javafx").toString(), "--add-modules", "javafx.controls",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dxeploai.log.dir=" + work.resolve("log"),
                        "-cp", classPath), words.stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("XEP_LOAI_HOME", work.resolve("home").toString());
        return builder.start();
    }

    private static long number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " not in: " + text);
        }
        return Long.parseLong(found.group(1));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
