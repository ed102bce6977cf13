package vn.xeploai.cli;

import vn.xeploai.work.judging.CheckedGround;

/** How {@code check} answers: ground by ground, then the end. */
interface CheckAnswer {
    /** One more ground. */
    void tell(CheckedGround checked);

    /** No more grounds. */
    void close();
}
