package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.List;

/**
 * What the biographies of one workbook have in common. {@code serial} keeps invented numbers of the workbooks apart;
 * {@code lastDay} is the day the list was written; {@code keyed} whether people have a key besides their card;
 * {@code superiorMark} ends the numbers of the superior committee's decisions.
 */
record Home(
        String prefix, int serial, LocalDate lastDay, List<String> places, List<String> ethnicities, boolean keyed,
        boolean identityNumbers, String superiorMark) {

    /** The column by which ratings name a person. */
    String personColumn() {
        return keyed ? "Mã đảng viên" : "Số thẻ đảng viên";
    }
}
