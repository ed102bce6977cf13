package vn.xeploai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoringGroup;

/**
 * Đề mục của phụ lục PL1, PL3, PL4, PL5 Quy định 366-QĐ/TW, in Vietnamese as they are printed. The annexes give no points below 30
 * and 70, so none are proposed.
 */
public final class AnnexHeadings {
    private AnnexHeadings() {}

    /** The headings for that group, without points. */
    public static List<Criterion> of(ScoringGroup group) {
        Texts texts = Texts.vietnamese();
        List<Criterion> headings = new ArrayList<>();
        for (ScorePart part : ScorePart.values()) {
            String before = "scores.annex." + group.name() + "." + part.name() + ".";
            for (int i = 1; texts.keys().contains(before + i); i++) {
                headings.add(new Criterion(UUID.randomUUID(), part, false, texts.get(before + i), null));
            }
        }
        return headings;
    }
}
