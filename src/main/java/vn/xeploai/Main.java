package vn.xeploai;

/** placeholder while wiring the build. */
public final class Main {
    private Main() {}

    /** Starts it. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
