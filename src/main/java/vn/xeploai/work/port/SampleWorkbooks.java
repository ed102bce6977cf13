package vn.xeploai.work.port;

import java.nio.file.Path;
import java.util.List;

/** Port: the sample workbooks that come with the program, as files while it is open. */
public interface SampleWorkbooks extends AutoCloseable {
    /** In the order in which they are taken in. */
    List<Path> files();

    /** Takes the files away again. */
    @Override
    void close();
}
