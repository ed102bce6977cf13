package vn.xeploai;

import vn.xeploai.boot.Console;
import vn.xeploai.boot.Folders;

/** Where the program starts: command line or window. A plain class, so that JavaFX is not needed for commands. */
public final class Main {
    private Main() {}

    /** Runs the program and leaves with its exit status. */
    public static void main(String[] args) {
        if (System.getProperty("xeploai.log.dir") == null) {
            System.setProperty("xeploai.log.dir", Folders.ofThisUser().log().toString());
        }
        System.exit(Console.run(args));
    }
}
