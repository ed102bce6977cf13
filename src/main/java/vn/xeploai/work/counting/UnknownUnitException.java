package vn.xeploai.work.counting;

import java.io.Serial;
import java.util.List;

/** Asked about a unit that is not in the records. */
public final class UnknownUnitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> roots;

    /** About that one; the roots are the units there are, to help whoever asked. */
    public UnknownUnitException(String code, List<String> roots) {
        super("no unit " + code);
        this.code = code;
        this.roots = List.copyOf(roots);
    }

    /** The code asked for. */
    public String code() {
        return code;
    }

    /** Codes of the units without a superior. */
    public List<String> roots() {
        return roots;
    }
}
