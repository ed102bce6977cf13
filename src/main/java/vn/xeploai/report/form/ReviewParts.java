package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Paragraph;

/** The parts that reports of reviews and self-reviews have in common, with lines to write on. */
final class ReviewParts {
    private static final int PARTS = 6;

    private ReviewParts() {}

    /** From the strengths to the plans; with the score of 366-QĐ/TW where the year has one. */
    static List<Block> of(Terms terms, boolean scored, boolean ofCollective) {
        List<Block> body = new ArrayList<>();
        if (scored) {
            body.add(Paragraph.heading(terms.get("form.review-parts.a")));
        }
        for (int part = 1; part <= PARTS; part++) {
            String key = ofCollective && part == PARTS - 1 ? "form.collective-review.part-" : "form.self-review.part-";
            body.add(Paragraph.heading(Roman.of(part) + ". " + terms.get(key + part)));
            body.add(Paragraph.fill(terms.get("form.line")));
            body.add(Paragraph.fill(terms.get("form.line")));
        }
        if (scored) {
            body.add(Paragraph.heading(terms.get("form.review-parts.b")));
            body.add(Paragraph.heading("I. " + terms.get("form.review-parts.score")));
            for (String line : List.of("common", "results", "sum")) {
                body.add(Paragraph.fill(terms.get("form.review-parts." + line)));
            }
        }
        return body;
    }

    /** Stands above the boxes of the levels. */
    static String levelHeading(Terms terms, boolean scored) {
        return Roman.of(scored ? 2 : PARTS + 1) + ". " + terms.get("form.self-review.own-level");
    }
}
