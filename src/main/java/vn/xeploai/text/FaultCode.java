package vn.xeploai.text;

import java.util.HexFormat;

/** A short code for a fault of the program, so that a clerk can read six characters over the phone. */
public final class FaultCode {
    private static final int FRAMES = 8;
    private static final int SIX_HEX_DIGITS = 0xFFFFFF;

    private FaultCode() {}

    /** The same for the same kind of fault at the same place; says nothing about the data. */
    public static String of(Throwable fault) {
        int hash = 7;
        for (Throwable each = fault; each != null; each = each.getCause()) {
            hash = 31 * hash + each.getClass().getName().hashCode();
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                hash = 31 * hash + frames[i].getClassName().hashCode() * 17 + frames[i].getMethodName().hashCode();
            }
        }
        return HexFormat.of().withUpperCase().toHexDigits(hash & SIX_HEX_DIGITS, 6);
    }
}
