package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Paragraph;

/** The parts that reports of reviews and self-reviews have in common, with lines to write on. */
final class ReviewParts {
    /** Of a collective. */
    static final String OF_COLLECTIVE = "collective";
    /** Of somebody who leads or manages. */
    static final String OF_LEADER = "leader";
    /** Of anybody else. */
    static final String OF_MEMBER = "member";

    private static final int PARTS = 6;
    private static final int MEMBER_ITEMS = 3;
    private static final Map<String, Integer> ITEMS = Map.of(OF_COLLECTIVE, 4, OF_LEADER, 6);

    private ReviewParts() {}

    /** From the strengths to the plans, of a collective, a leader or somebody else; with the score of 366-QĐ/TW where the year has one. */
    static List<Block> of(Terms terms, boolean scored, String whose) {
        boolean ofCollective = whose.equals(OF_COLLECTIVE);
        List<Block> body = new ArrayList<>();
        if (scored) {
            body.add(Paragraph.heading(terms.get("form.review-parts.a")));
        }
        for (int part = 1; part <= PARTS; part++) {
            String key = ofCollective && part == PARTS - 1 ? "form.collective-review.part-" : "form.self-review.part-";
            body.add(Paragraph.heading(Roman.of(part) + ". " + terms.get(key + part)));
            if (part == 1 && scored) {
                items(terms, whose, body);
                continue;
            }
            int lines = part <= 2 && !scored ? 3 : 2;
            for (int line = 0; line < lines; line++) {
                body.add(Paragraph.line());
            }
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

    /** What 366-QĐ/TW Đ6 wants reviewed, point by point, each with a line; a leader's points come after everybody's. */
    private static void items(Terms terms, String whose, List<Block> body) {
        for (int i = 1; i <= ITEMS.getOrDefault(whose, MEMBER_ITEMS); i++) {
            String of = whose.equals(OF_LEADER) && i <= MEMBER_ITEMS ? OF_MEMBER : whose;
            body.add(Paragraph.fill(terms.get("form.review-parts." + of + "-" + i)));
            body.add(Paragraph.line());
        }
    }

    /** Stands above the boxes of the levels. */
    static String levelHeading(Terms terms, boolean scored) {
        return Roman.of(scored ? 2 : PARTS + 1) + ". " + terms.get("form.self-review.own-level");
    }
}
