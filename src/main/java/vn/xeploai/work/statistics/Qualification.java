package vn.xeploai.work.statistics;

import java.util.regex.Pattern;

import vn.xeploai.work.port.workbook.Wording;

/** Trình độ chuyên môn in groups, highest first. */
public enum Qualification {
    /** Tiến sĩ. */
    DOCTOR("tien s[iy]|phd|ts"),
    /** Thạc sĩ. */
    MASTER("thac s[iy]|cao hoc|ths|chuyen khoa (i|1|ii|2)|ck ?(i|1|ii|2)"),
    /** Đại học. */
    UNIVERSITY("dai hoc|cu nhan|ky su|bac s[iy]|dh|duoc s[iy]"),
    /** Cao đẳng. */
    COLLEGE("cao dang|cd"),
    /** Trung cấp. */
    INTERMEDIATE("trung (cap|hoc chuyen nghiep)|tc|thcn|y s[iy]"),
    /** Sơ cấp, công nhân kỹ thuật. */
    ELEMENTARY("so cap|cong nhan( ky thuat)?|cnkt|sc|hoc nghe"),
    /** Chưa qua đào tạo. */
    NONE("chua (co|qua)|khong( co)?|ko");

    private final Pattern words;

    Qualification(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** Whether what is written speaks of it. */
    boolean isIn(String written) {
        return words.matcher(Wording.plain(written)).find();
    }
}
