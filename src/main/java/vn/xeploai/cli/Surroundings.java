package vn.xeploai.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.WorkbookWriter;
import vn.xeploai.work.reconciling.PrintedTables;

/**
 * Everything a command needs from outside.
 *
 * @param door the desk of a data directory
 * @param window the window
 * @param regulations the editions
 * @param reader reads workbooks
 * @param writer writes workbooks
 * @param figures reads tables of printed figures
 * @param sample opens the sample workbooks
 * @param texts sentences in the user's language
 * @param out results
 * @param err everything else
 */
public record Surroundings(
        DeskDoor door,
        WindowOpener window,
        Regulations regulations,
        WorkbookReader reader,
        WorkbookWriter writer,
        PrintedTables figures,
        Supplier<SampleWorkbooks> sample,
        Texts texts,
        PrintWriter out,
        PrintWriter err) {
    /** Says a sentence to the person, not to the script. */
    void say(String sentence) {
        err.println(sentence);
    }
}
