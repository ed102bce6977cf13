package vn.xeploai.cli;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.text.Texts;

/** Words that scripts rely on: always Vietnamese, whatever language the person reads. */
final class FixedWords {
    private static final Texts VIETNAMESE = Texts.vietnamese();

    private FixedWords() {}

    static String of(NotRatedReason reason) {
        return VIETNAMESE.of(reason);
    }
}
