package vn.xeploai.storage;

/** Niêm phong: what is remembered outside the database file, to find out whether it is still what was last kept. */
sealed interface Seal {
    /** Number of the newest migration in the file. */
    int schema();

    /** How many changes the file had ever kept. */
    long change();

    /**
     * The file was closed in order.
     *
     * @param inventory what it holds
     * @param length bytes of the file
     * @param sha256 digest of the file, hexadecimal
     */
    record Closed(Inventory inventory, long length, String sha256) implements Seal {
        @Override
        public int schema() {
            return inventory.schema();
        }

        @Override
        public long change() {
            return inventory.change();
        }
    }

    /** The file is open, or the program that had it open has died; the change is the last one noted. */
    record Open(int schema, long change) implements Seal {}
}
