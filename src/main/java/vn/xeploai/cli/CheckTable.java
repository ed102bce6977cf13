package vn.xeploai.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.judging.CheckedGround;

/** {@code check --format table}: for people, grouped by subject in the order of the tree, at the end how many of each kind. */
final class CheckTable implements CheckAnswer {
    private static final int RULE_WIDTH = 4;
    private static final String GAP = "  ";

    private final Surroundings surroundings;
    private final Texts texts;
    private final GroundText sentences;
    private final int verdictWidth;
    private final Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    private String heading = "";

    CheckTable(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.sentences = new GroundText(texts);
        this.verdictWidth = Stream.of(Effect.values())
                .filter(Effect::isWorthALook)
                .mapToInt(each -> width(texts.of(each)))
                .max()
                .orElse(0);
    }

    /** Document and article, e.g. {@code 366-QĐ/TW Đ11.1.5}. */
    static String article(Ground ground) {
        return (ground.citation().document() + " " + ground.citation().article()).strip();
    }

    @Override
    public void tell(CheckedGround checked) {
        Ground ground = checked.ground();
        counts.merge(ground.effect(), 1, Integer::sum);
        String next = heading(checked);
        if (!next.equals(heading)) {
            line((heading.isEmpty() ? "" : System.lineSeparator()) + next);
            heading = next;
        }
        String article = article(ground);
        line(GAP + pad(texts.of(ground.effect()), verdictWidth)
                + GAP + pad(ground.rule().id(), RULE_WIDTH)
                + GAP + sentences.sentence(ground)
                + (article.isEmpty() ? "" : " (" + article + ")"));
    }

    @Override
    public void close() {
        if (counts.isEmpty()) {
            line(texts.get("cli.check.nothing"));
            return;
        }
        String sum = counts.entrySet().stream()
                .map(each -> texts.of(each.getKey()) + " " + Numbers.count(each.getValue()))
                .collect(Collectors.joining(" · "));
        line(System.lineSeparator() + texts.get("cli.check.sum", Map.of("counts", sum)));
    }

    private String heading(CheckedGround checked) {
        Level level = checked.level();
        String unit = checked.unit().equals(checked.subject()) ? "" : checked.unit();
        String code = checked.subject().equals(checked.name()) ? "" : checked.subject();
        String who = Stream.of(unit, code, checked.name()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        String kind = texts.of(checked.kind());
        boolean cap = checked.ground().rule().stage() == RuleId.Stage.CAP;
        String subject = cap ? texts.get("cli.check.group", Map.of("kind", kind)) : kind;
        String about = subject + (level == null ? "" : " · " + level.code());
        return who + " · " + about;
    }

    private void line(String line) {
        surroundings.out().print(line + System.lineSeparator());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
