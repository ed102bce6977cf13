package vn.xeploai.report.reconcile;

import java.util.HashMap;
import java.util.Map;

import vn.xeploai.rules.reconcile.CountSpan;
import vn.xeploai.rules.reconcile.Fact;
import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.rules.reconcile.Whole;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/** Makes the sentence of a finding. */
final class FindingWords {
    private final Texts texts;

    FindingWords(Texts texts) {
        this.texts = texts;
    }

    /** Why the verdict is what it is. */
    String message(Finding finding) {
        Map<String, String> arguments = new HashMap<>();
        finding.facts().forEach((name, fact) -> arguments.put(name, words(fact)));
        return texts.get((isTyped(finding) ? "Typed." : "Explanation.") + finding.explanation().name(), arguments);
    }

    /** Where there is no table, the sentence does not name the whole: it was typed a moment ago. */
    private static boolean isTyped(Finding finding) {
        return finding.facts().get("base") instanceof Fact.Base(Whole whole) && whole.kind() == Whole.Kind.GIVEN;
    }

    private String words(Fact fact) {
        return switch (fact) {
            case Fact.Count(long count) -> Numbers.count(count);
            case Fact.Counts(CountSpan span) ->
                span.isSingle() ? Numbers.count(span.low()) : Numbers.count(span.low()) + "–" + Numbers.count(span.high());
            case Fact.Percent percent -> Numbers.decimal(percent.percent());
            case Fact.Base(Whole whole) -> texts.get("Kind." + whole.kind().name(), Map.of("name", whole.name()));
            case Fact.Words words -> words.words();
        };
    }
}
