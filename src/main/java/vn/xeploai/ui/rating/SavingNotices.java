package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;

/** What is said of a save that was not kept, and what can be done about it. */
final class SavingNotices {
    private final Texts texts;
    private final Notice.Action again;
    private final Notice.Action reread;

    /**
     * In those words.
     *
     * @param again tries once more
     * @param reread lets it be and reads the sheet anew
     */
    SavingNotices(Texts texts, Runnable again, Runnable reread) {
        this.texts = texts;
        this.again = new Notice.Action(texts.get("rating.save-again"), again);
        this.reread = new Notice.Action(texts.get("rating.reread"), reread);
    }

    /** Rows were changed elsewhere. */
    Notice outdated(Sheet sheet, Saving.Conflict first, @Nullable GridRow row, Runnable keepMine) {
        MarksWords words = new MarksWords(sheet, texts);
        String sentence = texts.of(Problem.error(RatingProblem.CHANGED_MEANWHILE, "", Map.of(
                "who", row == null ? "" : row.entry().name(),
                "mine", words.of(first.mine()),
                "theirs", words.of(first.theirs()))));
        return new Notice(Notice.Kind.ERROR, sentence, new Notice.Action(texts.get("rating.keep-mine"), keepMine));
    }

    /** Rows cannot be kept as they are. What somebody decided meanwhile cannot be saved over by trying again. */
    Notice refused(List<Saving.Refusal> refusals, @Nullable GridRow row) {
        Problem first = refusals.getFirst().problem();
        return new Notice(
                Notice.Kind.ERROR, (row == null ? "" : row.entry().name() + ": ") + texts.of(first),
                first.code() == RatingProblem.ALREADY_DECIDED ? reread : again);
    }

    /** Nothing was kept, for a reason outside. */
    Notice failed(Throwable thrown) {
        return new Notice(Notice.Kind.ERROR, switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("rating.bug", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        }, again);
    }
}
