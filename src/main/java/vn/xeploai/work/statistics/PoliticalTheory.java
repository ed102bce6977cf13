package vn.xeploai.work.statistics;

import java.util.regex.Pattern;

import vn.xeploai.work.port.workbook.Wording;

/** Lý luận chính trị in the groups of form 3-TCTW, highest first; cử nhân and cao cấp are one group there. */
public enum PoliticalTheory {
    /** Cử nhân, cao cấp. */
    ADVANCED("cu nhan|cao cap|cc|cn"),
    /** Trung cấp. */
    INTERMEDIATE("trung cap|tc"),
    /** Sơ cấp. */
    ELEMENTARY("so cap|sc"),
    /** Chưa có. */
    NONE("chua( co| qua)?|khong( co)?|ko");

    private final Pattern words;

    PoliticalTheory(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** Whether what is written speaks of it. */
    boolean isIn(String written) {
        return words.matcher(Wording.plain(written)).find();
    }
}
