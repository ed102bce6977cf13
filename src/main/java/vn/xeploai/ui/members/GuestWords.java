package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.keeping.GuestField;
import vn.xeploai.work.port.ListSheet;

/** A member of another place in words, with the comment of one year. */
final class GuestWords {
    private static final List<String> COLUMNS =
            List.of("name", "birth", "home", "cell", "since", "until", "document", "comment", "sent", "note");
    private static final int COLUMN_WIDTH = 22;

    private final MembersDesk desk;
    private final Texts texts;

    GuestWords(MembersDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** The comment of the year; empty while there is none. */
    String content(ResidenceGuest guest, int year) {
        return guest.comment(year).map(GuestComment::content).map(each -> texts.get("ui.record.value." + each)).orElse("");
    }

    /** When it was sent; empty while it was not. */
    String sentOn(ResidenceGuest guest, int year) {
        return guest.comment(year).map(GuestComment::sentOn).map(Dates::day).orElse("");
    }

    /** Name of the cell. */
    String cell(ResidenceGuest guest) {
        return desk.find().organizations().find(guest.cellCode()).map(Organization::name).orElse(guest.cellCode());
    }

    /** What stands in that field; nothing for nobody. */
    String typed(@Nullable ResidenceGuest guest, GuestField field, int year) {
        if (guest == null) {
            return "";
        }
        Object value = switch (field) {
            case FULL_NAME -> guest.fullName();
            case BIRTH_YEAR -> guest.birthYear();
            case CELL -> guest.cellCode();
            case HOME -> guest.home();
            case DOCUMENT -> guest.document();
            case SINCE -> guest.since();
            case UNTIL -> guest.until();
            case NOTE -> guest.note();
            case COMMENT -> guest.comment(year).map(GuestComment::content).orElse(null);
            case SENT_ON -> guest.comment(year).map(GuestComment::sentOn).orElse(null);
        };
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            default -> value.toString();
        };
    }

    /** All of them as a sheet. */
    ListSheet sheet(List<ResidenceGuest> guests, int year) {
        List<ListSheet.Column> columns = new ArrayList<>();
        COLUMNS.forEach(key -> columns.add(new ListSheet.Column(texts.get("ui.guests.column." + key), COLUMN_WIDTH)));
        return new ListSheet(
                texts.get("ui.guests.title", Map.of("year", String.valueOf(year))), columns,
                guests.stream().map(each -> line(each, year)).toList());
    }

    private List<Object> line(ResidenceGuest guest, int year) {
        return List.of(
                guest.fullName(), typed(guest, GuestField.BIRTH_YEAR, year), guest.home(), cell(guest),
                typed(guest, GuestField.SINCE, year), typed(guest, GuestField.UNTIL, year),
                typed(guest, GuestField.DOCUMENT, year), content(guest, year), sentOn(guest, year),
                typed(guest, GuestField.NOTE, year));
    }
}
