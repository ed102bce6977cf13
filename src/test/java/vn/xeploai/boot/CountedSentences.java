package vn.xeploai.boot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers in running words. Every sentence with digits is found again among the texts of the program, its arguments are taken out
 * and each that holds digits is worked out once more; a sentence or argument nobody knows fails, so that no new one escapes.
 *
 * @param current the year
 * @param unit the unit the report is about
 * @param members everybody who stands there
 * @param limitations what stood on its tables
 * @param sessions what was opened there; those of committees and collectives have people of their own
 */
record CountedSentences(
        YearCount current, String unit, List<MemberEntry> members, List<Limitation> limitations, List<SessionSheet> sessions) {
    private static final Texts TEXTS = Texts.vietnamese();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern REASON = Pattern.compile("(.+): ([0-9.]+)");
    private static final List<Sentence> SENTENCES = sentences();

    /** Arguments that name somebody or something; what stands in them was not counted. */
    private static final Set<String> NAMES = Set.of("name", "birth", "position", "cell", "unit", "superior", "document", "documents",
            "article", "who", "title", "form", "number", "kind", "subjects", "good");
    /** Papers to write on, whose sentences are held by the tests of sessions. */
    private static final Set<String> OF_SESSIONS = Set.of("bien-ban-hop", "bien-ban-kiem-phieu", "phieu-bieu-quyet", "phieu-binh-chon");
    private static final Map<Integer, String> CAPS = Map.of(2021, "20", 2024, "20", 2025, "20");

    /** A sentence of the texts: its key, its pattern, its arguments. */
    private record Sentence(String key, Pattern pattern, Set<String> arguments, int letters) {}

    void check(String form, Report report) {
        for (Section section : report.sections()) {
            SubjectType[] subject = {subjectIn(section.subtitle())};
            Table table = null;
            for (String words : List.of(section.title(), section.subtitle(), section.remark())) {
                check(form, section, words, subject, null);
            }
            for (Block block : section.body()) {
                if (block instanceof Table next) {
                    table = next;
                    next.rows().forEach(row -> reasons(row));
                } else if (block instanceof Paragraph paragraph) {
                    check(form, section, paragraph.text(), subject, table);
                }
            }
        }
    }

    private void check(String form, Section section, String words, SubjectType[] subject, @Nullable Table table) {
        String said = plain(words);
        int second = said.indexOf(" " + TEXTS.get("report.note.pending").split("\\{", -1)[0]);
        if (second > 0 && said.startsWith(TEXTS.get("report.note.not-subject").split("\\{", -1)[0])) {
            check(form, section, said.substring(0, second), subject, table);
            check(form, section, said.substring(second + 1), subject, table);
            return;
        }
        if (TEXTS.keys().stream().noneMatch(key -> TEXTS.get(key).equals(said)) || said.contains("{")) {
            Sentence known = SENTENCES.stream()
                    .filter(each -> each.pattern().matcher(said).matches())
                    .max(Comparator.comparingInt(Sentence::letters))
                    .orElse(null);
            if (known != null && known.key().startsWith("report.note.") && known.arguments().contains("Subject")) {
                subject[0] = Stream.of(SubjectType.values()).filter(each -> said.startsWith(TEXTS.of(each) + ":")).findFirst().orElseThrow();
            }
            if (said.chars().anyMatch(Character::isDigit)) {
                boolean left = OF_SESSIONS.contains(form) || current.tree().superiorsFirst().stream().anyMatch(each -> each.name().equals(said));
                if (known == null) {
                    assertThat(left).as(form + ": no text of the program says: " + said).isTrue();
                } else {
                    arguments(form, section, known, said, subject[0], table);
                }
            }
        }
    }

    private void arguments(
            String form, Section section, Sentence known, String said, @Nullable SubjectType subject, @Nullable Table table) {
        Matcher found = known.pattern().matcher(said);
        assertThat(found.matches()).isTrue();
        Map<String, String> expected = expected(known.key(), section, subject);
        for (String argument : known.arguments()) {
            String value = found.group(argument);
            // The day of a session is its own, not the reference day of the year.
            boolean ofItsOwn = NAMES.contains(argument) || (argument.equals("day") && OF_SESSIONS.contains(form));
            if (ofItsOwn || value.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            if (argument.equals("identities")) {
                identities(value, table);
            } else if (expected.containsKey(argument) || !OF_SESSIONS.contains(form)) {
                assertThat(expected).as("say how to find " + argument + " again in: " + said).containsKey(argument);
                assertThat(value).as(argument + " in: " + said).isEqualTo(expected.get(argument));
            }
        }
    }

    private Map<String, String> expected(String key, Section section, @Nullable SubjectType named) {
        int year = current.campaign().year();
        String day = DAY.format(current.campaign().referenceDay());
        Tally tally = current.figures().of(unit).orElseThrow().of(named == null ? SubjectType.MEMBERS : named);
        Map<String, String> all = new HashMap<>(Map.of("year", String.valueOf(year), "day", day));
        switch (key) {
            case "report.note.no-year-before", "report.note.other-levels", "report.form.leadership.no-year-before",
                    "report.form.leadership.year-before" -> all.put("year", String.valueOf(year - 1));
            case "report.note.share" -> {
                int good = good(tally);
                all.put("fraction", count(good) + "/" + count(rated(tally)));
                all.put("percent", percent(good, rated(tally)));
            }
            case "report.note.identities" -> {
                all.put("total", count(tally.total()));
                all.put("notSubject", count(sum(tally.notSubject())));
                all.put("subject", count(tally.total() - sum(tally.notSubject())));
                all.put("rated", count(rated(tally)));
                all.put("pending", count(tally.total() - sum(tally.notSubject()) - rated(tally)));
                all.put("levels", tally.levels().values().stream().map(CountedSentences::count).collect(Collectors.joining(" + ")));
            }
            case "report.note.not-subject" -> all.put("reasons", String.join("; ", reasons(tally.notSubject())));
            case "report.note.pending" -> {
                List<String> waiting = reasons(tally.pendingByReason());
                int without = tally.pending() - sum(tally.pendingByReason());
                if (without > 0) {
                    waiting.add(TEXTS.get("report.pending-without-reason") + ": " + count(without));
                }
                all.put("reasons", String.join("; ", waiting));
            }
            case "report.note.closed-cells" -> all.put("count", count(current.membersOfClosedCells()));
            case "report.form.by-level" -> all.put("levels", levels(tally));
            case "report.form.listed" -> {
                all.put("count", count(rated(tally)));
                all.put("levels", levels(tally));
            }
            case "report.form.not-rated.totals" -> {
                all.put("notSubject", count(sum(tally.notSubject())));
                all.put("pending", count(tally.total() - sum(tally.notSubject()) - rated(tally)));
                all.put("total", count(tally.total()));
            }
            case "report.form.attendance.total", "report.form.minutes.people" -> all.put("members", count(at(section, _ -> true)));
            case "report.form.tally.attending", "report.form.minutes.rated" -> all.put("members", count(sessions.stream()
                    .filter(each -> nameOfBody(each).equals(section.name()))
                    .findFirst()
                    .map(each -> (int) each.people().stream().filter(Participant::reviewed).count())
                    .orElseGet(() -> reviewed(section))));
            case "report.form.limitations.totals" -> {
                all.put("all", count(limitations.size()));
                all.put("closed", count(limitations(each -> each.closedIn() != null)));
                all.put("open", count(limitations(each -> each.closedIn() == null)));
                all.put("overdue", count(limitations(each -> each.closedIn() == null && each.deadline() != null
                        && each.deadline().isBefore(today()))));
                all.put("day", DAY.format(today()));
            }
            case "report.form.limitations.overdue-day" -> all.put("day", DAY.format(today()));
            case "report.form.cap.rule.DOWN", "report.form.cap.rule.HALF_UP" -> all.put("percent", CAPS.getOrDefault(year, "none"));
            default -> { }
        }
        return all;
    }

    /** Why members of a row have no level, with how many of each: the row's own organizations say it again. */
    private void reasons(Row row) {
        if (row.kind() == RowKind.SINGLE || !(row.cells().getLast() instanceof Cell.Words words)) {
            return;
        }
        Cell.Count first = row.cells().stream()
                .filter(Cell.Count.class::isInstance).map(Cell.Count.class::cast).findFirst().orElse(null);
        if (first == null || words.text().isEmpty()) {
            return;
        }
        for (String part : words.text().split("; ", -1)) {
            Matcher reason = REASON.matcher(part);
            if (reason.matches()) {
                int found = first.figure().source().units().stream()
                        .map(code -> current.figures().of(code).orElseThrow().of(first.figure().subject()))
                        .mapToInt(tally -> because(tally, reason.group(1)))
                        .sum();
                assertThat(reason.group(2)).as(words.text()).isEqualTo(count(found));
            }
        }
    }

    private static int because(Tally tally, String words) {
        if (words.equals(TEXTS.get("report.pending-without-reason"))) {
            return tally.pending() - sum(tally.pendingByReason());
        }
        NotRatedReason reason = Stream.of(NotRatedReason.values()).filter(each -> TEXTS.of(each).equals(words)).findFirst().orElseThrow();
        return tally.notSubject().getOrDefault(reason, 0) + tally.pendingByReason().getOrDefault(reason, 0);
    }

    /** "(1) = (2) + (3)" holds in every row that has those figures. */
    private static void identities(String said, @Nullable Table table) {
        Table counted = Objects.requireNonNull(table);
        List<String> signs = counted.numbering();
        for (String one : said.split("; ", -1)) {
            String[] sides = one.split(" = ", -1);
            for (Row row : counted.rows()) {
                assertThat(figures(sides[0], signs, row)).as(one).isEqualTo(figures(sides[1], signs, row));
            }
        }
    }

    private static int figures(String side, List<String> signs, Row row) {
        int sum = 0;
        for (String sign : side.split(" \\+ ", -1)) {
            sum += ((Cell.Count) row.cells().get(signs.indexOf(sign))).value();
        }
        return sum;
    }

    private static List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (String key : TEXTS.keys()) {
            String text = TEXTS.get(key);
            if (!key.startsWith("report.") || !text.contains("{")) {
                continue;
            }
            StringBuilder pattern = new StringBuilder();
            Set<String> names = ARGUMENT.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
            List<String> met = new ArrayList<>();
            Matcher argument = ARGUMENT.matcher(text);
            int from = 0;
            while (argument.find()) {
                String name = argument.group(1);
                pattern.append(Pattern.quote(text.substring(from, argument.start())))
                        .append(met.contains(name) ? "\\k<" + name + ">" : "(?<" + name + ">.+?)");
                met.add(name);
                from = argument.end();
            }
            pattern.append(Pattern.quote(text.substring(from)));
            int letters = ARGUMENT.matcher(text).replaceAll("").length();
            if (letters > 2) {
                all.add(new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), names, letters));
            }
        }
        return all;
    }

    private int reviewed(Section section) {
        return at(section, each -> each.standing() instanceof Standing.Rated || each.standing() instanceof Standing.Pending);
    }

    /** What the minutes of a committee or a collective are named; empty for a cell, whose people are counted again. */
    private static String nameOfBody(SessionSheet sheet) {
        Body body = sheet.session().key().body();
        return body.isNamed() ? TEXTS.get("report.form.minutes.body." + body).replace("{unit}", sheet.unit().name()) : "";
    }

    private int at(Section section, Predicate<MemberEntry> which) {
        return (int) members.stream().filter(each -> each.cell().name().equals(section.name())).filter(which).count();
    }

    private int limitations(Predicate<Limitation> which) {
        return (int) limitations.stream().filter(which).count();
    }

    /** Without what forms put before a sentence. */
    private static String plain(String words) {
        String rest = words.startsWith("– ") ? words.substring(2) : words;
        for (SubjectType each : SubjectType.values()) {
            rest = rest.startsWith(TEXTS.of(each) + ". ") ? rest.substring(TEXTS.of(each).length() + 2) : rest;
        }
        return rest;
    }

    private static @Nullable SubjectType subjectIn(String subtitle) {
        return Stream.of(SubjectType.values()).filter(each -> subtitle.startsWith(TEXTS.of(each))).findFirst().orElse(null);
    }

    private static List<String> reasons(Map<NotRatedReason, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((reason, howMany) -> words.add(TEXTS.of(reason) + ": " + count(howMany)));
        return words;
    }

    private static String levels(Tally tally) {
        return tally.levels().entrySet().stream()
                .map(each -> each.getKey().name().substring(0, 1).toLowerCase(Locale.ROOT) + each.getKey().name().substring(1) + ": "
                        + count(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static int good(Tally tally) {
        return tally.levels().entrySet().stream().filter(each -> each.getKey().goodOrBetter()).mapToInt(Map.Entry::getValue).sum();
    }

    private static int rated(Tally tally) {
        return sum(tally.levels());
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String count(int number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.GERMANY, "%,.1f",
                BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
