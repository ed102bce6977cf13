package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.OpenChoices.Treatment;

/** What is found where the text is silent and a setting speaks. */
final class Silence {
    private Silence() {}

    static Finding treated(Choice<Treatment> choice) {
        return switch (choice.value()) {
            case ASK -> Finding.DECISION;
            case PERMIT -> Finding.CLEAR.by(choice);
            case FORBID -> Finding.OBSTACLE.by(choice);
        };
    }
}
