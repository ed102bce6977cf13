package vn.xeploai.rules.tally;

import vn.xeploai.model.SubjectType;

/**
 * Số liệu của một đơn vị: the three counts over a unit and everything below it.
 *
 * @param grassroots tổ chức cơ sở đảng
 * @param cells chi bộ trực thuộc
 * @param members đảng viên
 */
public record UnitFigures(Tally grassroots, Tally cells, Tally members) {
    /** The count of that kind of subject. */
    public Tally of(SubjectType subject) {
        return switch (subject) {
            case GRASSROOTS -> grassroots;
            case CELLS -> cells;
            case MEMBERS -> members;
        };
    }
}
