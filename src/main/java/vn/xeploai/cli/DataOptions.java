package vn.xeploai.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The data directory every command works on. */
final class DataOptions {
    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.option.data")
    Path directory = Path.of("");
}
