package vn.xeploai.workbook.xlsx;

/**
 * How large a workbook may be. Generous for a whole province (100,000 members in 25 columns unpack to about 150 MB), far below
 * what would exhaust the program.
 *
 * @param parts files inside the workbook
 * @param bytes all parts read together, unpacked
 * @param bytesWithoutTag longest run without an XML tag; bounds every single text and attribute
 * @param sharedTexts entries of the table of shared texts
 * @param sharedCharacters all shared texts together
 * @param cells cells that hold something
 */
public record Limits(int parts, long bytes, int bytesWithoutTag, int sharedTexts, long sharedCharacters, long cells) {
    /** The limits of the program. */
    public static final Limits USUAL =
            new Limits(1_000, 512L << 20, 1 << 20, 2_000_000, 64L << 20, 5_000_000);
}
