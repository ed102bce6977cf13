package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.Turnout;

/** Biên bản một buổi kiểm điểm đã mở: what was written there; dots where nothing was. */
final class SessionMinutes {
    private final Sheets sheets;
    private final SessionSheet sheet;
    private final String dots;
    private final List<Participant> people;

    SessionMinutes(Sheets sheets, SessionSheet sheet) {
        this.sheets = sheets;
        this.sheet = sheet;
        dots = sheets.source().terms().get("head.dots");
        Comparator<String> names = VietnameseOrder.byGivenName();
        people = sheet.people().stream().sorted(Comparator.comparing(each -> each.line().fullName(), names)).toList();
    }

    Section section() {
        Body body = sheet.session().key().body();
        SessionHead head = sheet.session().head();
        Terms terms = sheets.source().terms();
        String title = sheets.text("title." + body);
        String name = body == Body.CELL
                ? sheet.unit().name()
                : sheets.text("body." + body, Map.of("unit", sheet.unit().name()));
        return sheets.ofBody(sheet.unit(), name, title, sheets.text("subtitle"), blocks(), Closing.signedBy(
                new Signature(terms.get("form.sign.secretary"), "", written(head.secretary())),
                new Signature(terms.get("form.sign.chair"), "", written(head.chair()))), head.heldOn());
    }

    private List<Block> blocks() {
        List<Block> body = new ArrayList<>();
        SessionHead head = sheet.session().head();
        LocalDate day = head.heldOn();
        body.add(Paragraph.fill(text("held." + sheet.session().key().body(), Map.of(
                "day", day == null ? sheets.text("day-open") : Dates.day(day), "place", written(head.place())))));
        body.add(Paragraph.heading(sheets.text("present")));
        present(body);
        body.add(Paragraph.fill(text("led", Map.of("chair", written(head.chair()), "secretary", written(head.secretary())))));
        heading(body, "guests", head.invited());
        content(body);
        heading(body, "opinions", sheet.session().minutes().discussion());
        labelled(body, "superior", sheet.session().minutes().superior());
        body.add(Paragraph.heading(sheets.text("ballot")));
        List<Block> counted = new SessionBallots(sheets, sheet, people, proposed()).blocks();
        body.addAll(counted.isEmpty() ? List.of(line(), line()) : counted);
        heading(body, "conclusion", sheet.session().minutes().conclusion());
        body.add(Paragraph.fill(sheets.text("closed")));
        return body;
    }

    /** What the cell proposed, as the grid holds it; a committee's proposals are not kept apart from those of its cells. */
    private Map<UUID, String> proposed() {
        Map<UUID, String> levels = new HashMap<>();
        if (!sheet.session().key().body().isNamed()) {
            sheets.source().members().stream()
                    .filter(each -> each.cell().code().equals(sheet.unit().code()))
                    .forEach(each -> {
                        String level = each.line().proposals().cell();
                        if (level != null) {
                            levels.put(each.line().id(), level);
                        }
                    });
        }
        return levels;
    }

    private void present(List<Block> body) {
        Turnout turnout = Turnout.of(sheet);
        boolean marked = turnout.unmarked() < turnout.listed();
        body.add(Paragraph.fill(text("listed-people", Map.of(
                "members", Numbers.count(turnout.listed()),
                "present", marked ? Numbers.count(turnout.present()) : dots,
                "away", marked ? Numbers.count(turnout.excused() + turnout.absent()) : dots,
                "voters", marked ? Numbers.count(turnout.presentVoters()) : dots,
                "base", Numbers.count(turnout.against(sheet.session().quorum()).base())))));
        Map<UUID, Attendance> marks = new HashMap<>();
        sheet.attendance().forEach(each -> marks.put(each.memberId(), each));
        for (Participant each : people) {
            Attendance mark = marks.get(each.id());
            Presence presence = mark == null ? null : mark.presence();
            if (mark != null && presence != null && presence != Presence.PRESENT) {
                String how = sheets.source().terms().inSentence(sheets.source().terms().texts().of(presence));
                body.add(Paragraph.body("– " + each.line().fullName() + ": " + how
                        + (mark.reason() == null ? "" : " (" + oneLine(mark.reason()) + ")")));
            }
        }
    }

    private void content(List<Block> body) {
        body.add(Paragraph.heading(sheets.text("content")));
        long subject = people.stream().filter(Participant::reviewed).count();
        body.add(Paragraph.fill(sheets.text("rated", Map.of("members", Numbers.count(subject)))));
        List<Block> written = new ArrayList<>();
        labelled(written, "collective", sheet.session().minutes().collective());
        Map<UUID, PersonRemarks> remarks = new HashMap<>();
        sheet.remarks().forEach(each -> remarks.put(each.memberId(), each));
        for (Participant each : people) {
            PersonRemarks said = remarks.get(each.id());
            if (said != null && !said.isEmpty()) {
                written.add(Paragraph.body("– " + each.line().fullName() + ": " + parts(
                        part("strengths", said.strengths()), part("limitations", said.limitations()),
                        part("advice", said.opinions()))));
            }
        }
        limitations(written);
        body.addAll(written.isEmpty() ? List.of(line(), line()) : written);
    }

    private void limitations(List<Block> body) {
        List<Limitation> listed = sheet.limitations().stream()
                .filter(each -> !each.shortcoming().isBlank())
                .sorted(Comparator.comparingInt((Limitation each) -> each.foundAt().year())
                        .thenComparing(Limitation::shortcoming))
                .toList();
        if (!listed.isEmpty()) {
            body.add(Paragraph.body(sheets.text("found")));
        }
        for (Limitation each : listed) {
            LocalDate until = each.deadline();
            int year = sheet.session().key().year();
            boolean earlier = each.foundAt().year() < year;
            body.add(Paragraph.body("– " + parts(
                    oneLine(each.shortcoming()) + (earlier ? " (" + text("found-in", Map.of(
                            "found", String.valueOf(each.foundAt().year()))) + ")" : ""),
                    part("cause", each.cause()), part("remedy", each.remedy()), part("responsible", each.responsible()),
                    part("deadline", until == null ? null : Dates.day(until)),
                    each.isOpenIn(year) ? "" : text("repaired", Map.of("closed", String.valueOf(each.closedIn()))))));
        }
    }

    private void heading(List<Block> body, String part, @Nullable String words) {
        body.add(Paragraph.heading(sheets.text(part)));
        List<Block> written = lines(words);
        body.addAll(written.isEmpty() ? List.of(line(), line()) : written);
    }

    private void labelled(List<Block> body, String part, @Nullable String words) {
        List<Block> written = lines(words);
        if (!written.isEmpty()) {
            body.add(Paragraph.body(sheets.text(part)));
            body.addAll(written);
        }
    }

    private static List<Block> lines(@Nullable String words) {
        return words == null ? List.of() : Arrays.stream(words.split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .<Block>map(Paragraph::body)
                .toList();
    }

    private String part(String part, @Nullable String words) {
        return words == null || words.isBlank() ? "" : text("part." + part, Map.of("words", oneLine(words)));
    }

    /** One sentence after the other; a full stop only where there is none. */
    private static String parts(String... parts) {
        return Stream.of(parts)
                .filter(each -> !each.isEmpty())
                .map(each -> each.endsWith(".") ? each : each + ".")
                .collect(Collectors.joining(" "));
    }

    private String written(@Nullable String words) {
        return words == null || words.isBlank() ? dots : oneLine(words);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private Block line() {
        return Paragraph.line();
    }

    private String text(String part, Map<String, String> arguments) {
        return sheets.text(part, arguments);
    }
}
