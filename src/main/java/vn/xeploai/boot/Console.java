package vn.xeploai.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import vn.xeploai.cli.CommandLineProgram;
import vn.xeploai.cli.Surroundings;
import vn.xeploai.cli.WindowOpener;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.text.Texts;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.WorkbookFile;
import vn.xeploai.workbook.figures.FigureFiles;

/** Wires the command line. */
public final class Console {
    private Console() {}

    /** Runs the words of the command line and returns the exit status. Writes UTF-8 whatever the terminal says. */
    public static int run(String... args) {
        return run(new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        WindowOpener window = new Desktop(Folders.ofThisUser(), err);
        return new CommandLineProgram(new Surroundings(
                        new StorageDoor(), window, EditionReader.shipped(), new ProgramWorkbook(), new WorkbookFile(), new FigureFiles(),
                        ShippedSample::new, Texts.vietnamese(), out, err))
                .run(args);
    }
}
