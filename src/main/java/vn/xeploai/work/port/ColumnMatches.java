package vn.xeploai.work.port;

import java.util.Map;

/** Port: cách khớp cột đã ghi nhớ. By fingerprint of a header: what each of its columns holds. */
public interface ColumnMatches {
    /** All of them. */
    Map<String, String> all();

    /** Remembers one, in place of an earlier one of the same header. */
    void put(String fingerprint, String columns);
}
