package vn.xeploai.work.port;

/** How far a long errand is, and whether the user still wants it. Called often and from any thread; samplers show it. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** So many of so many; {@code total} is 0 while it is not known. */
    void at(long done, long total);

    /** Whether the user gave up; the errand then stops with {@link java.util.concurrent.CancellationException}. */
    boolean isCancelled();
}
