package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.scoring.ScoreScale;
import vn.xeploai.work.scoring.SheetBook;
import vn.xeploai.work.scoring.SheetCheck;

/** Phiếu chấm điểm của năm: one sheet for each group, edited and kept at every key, the sums told all the while. */
public final class SheetsViewModel {
    private final ScoringDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ScoringGroup> group = new ReadOnlyObjectWrapper<>(ScoringGroup.ORDINARY);
    private final SheetLines lines;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final Map<ScoringGroup, ScoreSheet> stored = new EnumMap<>(ScoringGroup.class);
    private final SheetFiles files;
    private @Nullable SheetBook book;
    private int year;
    private boolean filling;
    private boolean saving;
    private boolean refused;

    SheetsViewModel(ScoringDesk desk, TaskRunner runner, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        lines = new SheetLines(texts, this::now, this::touched);
        files = new SheetFiles(desk, runner, texts, this::read, notice::set, this::failed);
    }

    /** Whether the page is open. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whose sheet is shown. */
    public ReadOnlyObjectProperty<ScoringGroup> group() {
        return group.getReadOnlyProperty();
    }

    /** The criteria of that sheet, common ones first. */
    ObservableList<SheetLine> lines() {
        return lines.all();
    }

    /** Adds a criterion or sub-criterion below that line, or at the end of the part; answers with its place. */
    int add(ScorePart part, boolean sub, @Nullable SheetLine below) {
        return lines.add(part, sub, below);
    }

    /** Makes a criterion a sub-criterion of the one above, or the other way round. */
    int turn(SheetLine line) {
        return lines.turn(line);
    }

    /** Moves a line up or down inside its part; answers with its new place. */
    int move(SheetLine line, int by) {
        return lines.move(line, by);
    }

    /** The sums of both parts, in words. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** Whether it is kept, in words. */
    public ReadOnlyStringProperty keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** What keeps the sheet from being scored by. */
    public ReadOnlyObjectProperty<List<String>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The year whose sheets are shown. */
    public int year() {
        return year;
    }

    /** Whether sheets can be read from and written to workbooks. */
    boolean hasFiles() {
        return desk.files().isPresent();
    }

    /** Whether the annexes have headings for the sheets of that year: they belong to the regulation that sets both parts. */
    boolean hasHeadings() {
        SheetBook now = book;
        return now != null && now.scale(group.get()).common() != null;
    }

    /** Opens the page at that year. */
    public void open(int ofYear) {
        if (!isUnsaved()) {
            year = ofYear;
            shown.set(true);
            notice.set(null);
            read();
        }
    }

    /** Puts the page away, unless something is not kept; tells whether it could. */
    public boolean close() {
        if (isUnsaved()) {
            notice.set(new Notice(Notice.Kind.WARNING, texts.get("scores.sheet.unsaved"),
                    new Notice.Action(texts.get("rating.discard"), this::discard)));
            return false;
        }
        shown.set(false);
        return true;
    }

    /** Lets what is not kept be, and puts the page away. */
    public void discard() {
        saving = false;
        book = null;
        lines().clear();
        notice.set(null);
        shown.set(false);
    }

    /** Shows the sheet of another group. */
    public void choose(ScoringGroup other) {
        if (other != group.get() && !isUnsaved()) {
            group.set(other);
            notice.set(null);
            fill();
        }
    }

    /** Whether something typed is not in the database. */
    public boolean isUnsaved() {
        return shown.get() && book != null && (saving || lines.hasWrong() || !lines.typed().equals(now()));
    }

    /** Takes a line away; the page offers it back. */
    void remove(SheetLine line) {
        int at = lines().indexOf(line);
        if (at >= 0) {
            lines().remove(at);
            touched();
            notice.set(new Notice(Notice.Kind.DONE, texts.get("scores.sheet.removed", Map.of("words", line.words().typed())),
                    new Notice.Action(texts.get("scores.undo"), () -> {
                        lines().add(Math.min(at, lines().size()), line);
                        notice.set(null);
                        touched();
                    })));
        }
    }

    /** Begins the sheet with the headings of the annex, without points. */
    public void takeHeadings() {
        lines.append(desk.headings(group.get()));
        touched();
    }

    /** Takes over the sheets of the year before. */
    public void copyFromLastYear() {
        runner.start(_ -> desk.copyFromLastYear(year), TaskRunner.Reply.of(
                against -> {
                    notice.set(against.isEmpty()
                            ? Notice.of(Notice.Kind.DONE, texts.get("scores.sheet.copied", Map.of("year", String.valueOf(year - 1))))
                            : Notice.of(Notice.Kind.ERROR, texts.of(against.getFirst())));
                    if (against.isEmpty()) {
                        read();
                    }
                },
                this::failed));
    }

    /** Writes all sheets of the year into a workbook. */
    void write(Path file) {
        files.write(stored.values().stream().filter(each -> !each.criteria().isEmpty()).toList(), file);
    }

    /** Takes the sheets of a workbook for those of the year, all or none. */
    void take(Path file) {
        if (!isUnsaved()) {
            files.take(file, year, Map.copyOf(stored));
        }
    }

    /** Reads the sheets anew. */
    void read() {
        int ofYear = year;
        runner.start(_ -> desk.sheets(ofYear), TaskRunner.Reply.of(
                found -> {
                    if (ofYear == year) {
                        book = found;
                        stored.clear();
                        stored.putAll(found.sheets());
                        fill();
                    }
                },
                this::failed));
    }

    private void fill() {
        filling = true;
        refused = false;
        lines.fill();
        filling = false;
        keeping.set("");
        draw(lines.typed());
    }

    private void touched() {
        if (!filling) {
            notice.set(null);
        }
        keep();
    }

    private void keep() {
        if (filling || book == null) {
            return;
        }
        ScoreSheet wanted = lines.typed();
        draw(wanted);
        ScoreSheet before = now();
        if (saving || wanted.equals(before)) {
            refused &= !wanted.equals(before);
            say();
            return;
        }
        saving = true;
        say();
        runner.start(_ -> desk.keepSheets(List.of(before), List.of(wanted)), TaskRunner.Reply.of(
                against -> kept(wanted, against), this::failed));
    }

    private void kept(ScoreSheet wanted, List<Problem> against) {
        saving = false;
        refused = !against.isEmpty();
        Problem last = Finality.of(against).orElse(null);
        if (last != null) {
            putBack(texts.of(last));
            return;
        }
        if (refused) {
            notice.set(new Notice(Notice.Kind.ERROR, texts.of(against.getFirst()),
                    new Notice.Action(texts.get("rating.discard"), this::read)));
            say();
            return;
        }
        stored.put(wanted.group(), wanted);
        keep();
    }

    /** Nothing else would be kept either: the sheet as it is stored, with the reason beside what was typed. */
    private void putBack(String why) {
        refused = false;
        filling = true;
        boolean beside = lines.putBack(why);
        filling = false;
        notice.set(beside ? null : Notice.of(Notice.Kind.ERROR, why));
        draw(lines.typed());
        say();
    }

    private void failed(Throwable thrown) {
        saving = false;
        String words = switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("rating.bug", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(new Notice(Notice.Kind.ERROR, words, new Notice.Action(texts.get("rating.save-again"), this::touched)));
        say();
    }

    private void say() {
        keeping.set(saving ? texts.get("rating.saving")
                : refused || lines.hasWrong() || !lines.typed().equals(now()) ? texts.get("scores.dossier.not-kept")
                : texts.get("scores.sheet.kept"));
    }

    private void draw(ScoreSheet sheet) {
        SheetBook now = book;
        if (now == null) {
            return;
        }
        ScoreScale scale = now.scale(group.get());
        state.set(part(sheet, scale, ScorePart.COMMON) + " · " + part(sheet, scale, ScorePart.RESULTS));
        problems.set(sheet.criteria().isEmpty()
                ? List.of()
                : SheetCheck.problems(sheet, scale).stream().map(texts::of).toList());
    }

    private String part(ScoreSheet sheet, ScoreScale scale, ScorePart part) {
        BigDecimal sum = sheet.most(part);
        return scale.most(part)
                .map(most -> texts.get(
                        most.compareTo(sum) == 0 ? "scores.sheet.full"
                                : most.compareTo(sum) > 0 ? "scores.sheet.left" : "scores.sheet.over", Map.of(
                        "part", texts.of(part), "sum", Numbers.decimal(sum), "most", Numbers.decimal(most),
                        "left", Numbers.decimal(most.subtract(sum).abs()))))
                .orElse(texts.get("scores.sheet.free", Map.of("part", texts.of(part), "sum", Numbers.decimal(sum))));
    }

    private ScoreSheet now() {
        return stored.getOrDefault(group.get(), ScoreSheet.empty(year, group.get()));
    }

}
