package vn.xeploai.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import vn.xeploai.model.BirthDate;

/** Dates as the office writes them: {@code 21/11/2026}. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Texts.VIETNAMESE);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Texts.VIETNAMESE);

    private Dates() {}

    /** A moment, where the computer stands. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** A day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A birth date, or only its year. */
    public static String birth(BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? String.valueOf(birth.year()) : day(day);
    }
}
