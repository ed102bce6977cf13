package vn.xeploai.report.form;

import java.util.Map;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.text.Texts;

/** The words of the reports, put together from the texts and the levels of the year. */
record Terms(Texts texts) {
    String get(String key) {
        return texts.get("report." + key);
    }

    String get(String key, Map<String, String> arguments) {
        return texts.get("report." + key, arguments);
    }

    /** A level with its sign, e.g. {@code ★ Hoàn thành xuất sắc nhiệm vụ}. */
    String level(Level level, LevelSet levels) {
        return LevelSign.of(level, levels).sign() + " " + texts.of(level);
    }

    /** The lowest good level "or better", in the words of the year. */
    String goodOrBetter(LevelSet levels) {
        return get("good-or-better", Map.of("level", texts.of(lowestGood(levels))));
    }

    /** The same in short, e.g. {@code HTTNV trở lên}. */
    String goodCode(LevelSet levels) {
        return get("good-or-better", Map.of("level", lowestGood(levels).code()));
    }

    /** The subject inside a sentence. */
    String inSentence(SubjectType subject) {
        return inSentence(texts.of(subject));
    }

    /** Words that stand inside a sentence instead of at its beginning. */
    String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(texts.locale()) + words.substring(1);
    }

    /**
     * Cấp ủy of an organization, which issues its documents and receives letters: {@code Đảng ủy phường An} of {@code Đảng bộ phường
     * An}. A cell, or a name that is not put together so, stands for itself.
     */
    String committee(Organization unit) {
        if (!unit.level().holdsMembers()) {
            for (String pair : get("head.committees").split("\\|", -1)) {
                String[] words = pair.split("=", 2);
                if (unit.name().regionMatches(true, 0, words[0] + " ", 0, words[0].length() + 1)) {
                    return words[1] + unit.name().substring(words[0].length());
                }
            }
        }
        return unit.name();
    }

    /** Words in capitals, as in letterheads. */
    String capitals(String words) {
        return words.toUpperCase(texts.locale());
    }

    private static Level lowestGood(LevelSet levels) {
        return levels.levels().stream()
                .filter(Level::goodOrBetter)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
