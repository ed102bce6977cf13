package vn.xeploai.storage;

/** Niêm phong: what is remembered outside the database file, to find out whether it is still what was last kept. */
sealed interface Seal {
    /** What the database held when this was written. */
    Inventory inventory();

    /**
     * The file was closed in order.
     *
     * @param length bytes of the file
     * @param sha256 digest of the file, hexadecimal
     */
    record Closed(Inventory inventory, long length, String sha256) implements Seal {}

    /** The file is open, or the program that had it open has died; the inventory is that of the last change noted. */
    record Open(Inventory inventory) implements Seal {}
}
