package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.rules.meeting.Majority;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.Setting;
import vn.xeploai.work.meeting.BallotColumns;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SecondRound;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.Turnout;

/**
 * Kiểm phiếu: numbers typed into a grid. Every digit is checked at once; a row counts as soon as it adds up, and not before.
 * The second typing is hidden from the first.
 */
public final class BallotsViewModel {
    /** Where the next digit goes. */
    public record Cursor(int row, int column) {}

    private final SessionSheet sheet;
    private final List<Participant> people;
    private final Supplier<Turnout> turnout;
    private final Runnable touched;
    private final BallotWords words;
    private final Texts texts;
    private final BallotBook book;
    private final BallotLines lines;
    private final ObservableList<BallotRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<BallotColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Cursor> cursor =
            new ReadOnlyObjectWrapper<>(new Cursor(0, BallotCells.FIRST_VOTES));
    private final ReadOnlyObjectWrapper<BallotRound> round = new ReadOnlyObjectWrapper<>(BallotRound.LEVELS);
    private final ReadOnlyObjectWrapper<BallotPractice> practice;
    private final ReadOnlyBooleanWrapper second = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private List<Participant> shown = List.of();
    private boolean fresh = true;

    /**
     * @param turnout who is present
     * @param members the members of the meeting, of whom more than half decide
     */
    BallotsViewModel(SessionSheet sheet, Supplier<Turnout> turnout, Supplier<Integer> members, Texts texts, Runnable touched) {
        this.sheet = sheet;
        this.people = People.inOrder(sheet).stream().filter(Participant::reviewed).toList();
        this.turnout = turnout;
        this.touched = touched;
        this.texts = texts;
        this.words = new BallotWords(texts, sheet.choices()
                .option(Setting.MAJORITY, Choice.byDefault(Majority.MORE_THAN_HALF)).value());
        this.practice = new ReadOnlyObjectWrapper<>(sheet.session().practice());
        book = new BallotBook(sheet, () -> turnout.get().presentVoters());
        lines = new BallotLines(book, words, texts, sheet.session().key(), members);
        book.settle();
        draw();
    }

    /** One row per member who is voted on in this round. */
    public ObservableList<BallotRow> rows() {
        return rows;
    }

    /** The columns of numbers. */
    public ReadOnlyObjectProperty<List<BallotColumn>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** Where the next digit goes. */
    public ReadOnlyObjectProperty<Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** The round shown. */
    public ReadOnlyObjectProperty<BallotRound> round() {
        return round.getReadOnlyProperty();
    }

    /** How many rounds there are. */
    public ReadOnlyObjectProperty<BallotPractice> practice() {
        return practice.getReadOnlyProperty();
    }

    /** Whether the numbers are being typed a second time. */
    public ReadOnlyBooleanProperty second() {
        return second.getReadOnlyProperty();
    }

    /** How many rows are counted, and how many do not add up. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the number of rounds can still be changed. */
    public boolean canChoosePractice() {
        return book.isBlank();
    }

    /** How many rows do not add up. */
    public long wrong() {
        return rows.stream().filter(each -> each.state() == BallotRow.State.WRONG).count();
    }

    /** Shows another round. */
    public void chooseRound(BallotRound other) {
        if (other != round.get()) {
            round.set(other);
            second.set(false);
            cursor.set(new Cursor(0, BallotCells.FIRST_VOTES));
            draw();
        }
    }

    /** Hides what was typed and begins again, or shows it. */
    public void typeAgain(boolean now) {
        if (now != second.get()) {
            second.set(now);
            book.forgetSecond(round.get());
            cursor.set(new Cursor(0, BallotCells.FIRST_VOTES));
            draw();
        }
    }

    /** Puts the cursor there, as far as there is such a cell. */
    public void goTo(int row, int column) {
        fresh = true;
        cursor.set(new Cursor(
                Math.clamp(row, 0, Math.max(0, rows.size() - 1)), Math.clamp(column, 0, columns.get().size() - 1)));
    }

    /** Moves the cursor. */
    public void move(int rowsDown, int columnsRight) {
        goTo(cursor.get().row() + rowsDown, cursor.get().column() + columnsRight);
    }

    /** One cell on; from the last one to the votes of the next member. */
    public void enter() {
        if (cursor.get().column() + 1 < columns.get().size()) {
            move(0, 1);
        } else if (cursor.get().row() + 1 < rows.size()) {
            goTo(cursor.get().row() + 1, BallotCells.FIRST_VOTES);
        }
    }

    /** Types a digit; the first one after a move begins the number anew. */
    public void digit(char digit) {
        if (rows.isEmpty() || digit < '0' || digit > '9') {
            return;
        }
        int column = cursor.get().column();
        BallotCells cells = cells();
        if (column >= BallotCells.FIRST_VOTES) {
            cells = cells.filledUp(issuedAbove(cursor.get().row()));
        }
        String before = fresh ? "" : cells.at(column);
        String number = before.equals("0") ? String.valueOf(digit) : before + digit;
        if (number.length() <= BallotCells.MOST_DIGITS) {
            fresh = false;
            type(cells.with(column, number));
        }
    }

    /** Takes the last digit back. */
    public void erase() {
        if (!rows.isEmpty()) {
            String number = cells().at(cursor.get().column());
            fresh = false;
            type(cells().with(cursor.get().column(), number.isEmpty() ? "" : number.substring(0, number.length() - 1)));
        }
    }

    /** Takes the whole row back. */
    public void clearRow() {
        if (!rows.isEmpty()) {
            fresh = true;
            type(BallotCells.blank(columns.get().size() - BallotCells.FIRST_VOTES));
        }
    }

    /** The number of rounds has changed. */
    void practiceIs(BallotPractice now) {
        practice.set(now);
        if (now == BallotPractice.ONE_ROUND) {
            round.set(BallotRound.LEVELS);
        }
        draw();
    }

    /** Who is present has changed; whoever tells has it kept. */
    void turnoutChanged() {
        book.settle();
        draw();
    }

    Stream<Pending> pending() {
        return book.pending();
    }

    /** Puts pasted numbers from the cursor on to the right and down: all of them, or none, and says why. */
    public void paste(String text) {
        Cursor from = cursor.get();
        Optional<List<List<String>>> block = PastedCounts.read(text)
                .filter(each -> from.row() + each.size() <= rows.size())
                .filter(each -> each.stream().allMatch(line -> from.column() + line.size() <= columns.get().size()));
        // The second typing is typed: what is copied from the first one checks nothing.
        if (block.isEmpty() || second.get()) {
            state.set(texts.get(second.get() ? "meeting.ballots.paste-again" : "meeting.ballots.paste-refused"));
            return;
        }
        for (int row = 0; row < block.get().size(); row++) {
            List<String> line = block.get().get(row);
            int index = from.row() + row;
            BallotCells cells = cells(shown.get(index).id(), false);
            if (from.column() + line.size() > BallotCells.FIRST_VOTES) {
                cells = cells.filledUp(issuedAbove(index));
            }
            put(index, cells.with(from.column(), line));
        }
        fresh = true;
    }

    private void type(BallotCells cells) {
        put(cursor.get().row(), cells);
    }

    private void put(int index, BallotCells cells) {
        UUID who = shown.get(index).id();
        if (second.get()) {
            book.compare(round.get(), who, cells);
        } else {
            book.type(round.get(), who, cells);
        }
        rows.set(index, row(index));
        tell();
        touched.run();
    }

    private BallotCells cells() {
        return cells(shown.get(cursor.get().row()).id(), second.get());
    }

    private BallotCells cells(UUID who, boolean ofSecond) {
        BallotCells typed = book.typed(round.get(), who, ofSecond);
        return typed == null ? BallotCells.blank(columns.get().size() - BallotCells.FIRST_VOTES) : typed;
    }

    /** As many as for the member above; for the first one as many as may vote. */
    private String issuedAbove(int row) {
        for (int i = row - 1; i >= 0; i--) {
            String issued = cells(shown.get(i).id(), second.get()).at(BallotCells.ISSUED);
            if (!issued.isEmpty()) {
                return issued;
            }
        }
        return String.valueOf(turnout.get().presentVoters());
    }

    private void draw() {
        columns.set(words.columns(BallotColumns.of(sheet.levels(), practice.get(), round.get())));
        shown = round.get() == BallotRound.LEVELS ? people : secondRound();
        List<BallotRow> drawn = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            drawn.add(row(i));
        }
        if (!rows.equals(drawn)) {
            rows.setAll(drawn);
        }
        if (cursor.get().row() >= Math.max(1, rows.size())) {
            goTo(cursor.get().row(), cursor.get().column());
        }
        tell();
    }

    private List<Participant> secondRound() {
        Set<UUID> candidates = SecondRound.candidates(book.counted(BallotRound.LEVELS));
        return people.stream()
                .filter(each -> candidates.contains(each.id()) || book.holds(BallotRound.EXCELLENT, each.id()))
                .toList();
    }

    private void tell() {
        long counted = rows.stream().filter(each -> each.state() == BallotRow.State.COUNTED).count();
        state.set(texts.get(wrong() > 0 ? "meeting.ballots.state-wrong" : "meeting.ballots.state", Map.of(
                "counted", Numbers.count(counted), "all", Numbers.count(rows.size()), "wrong", Numbers.count(wrong()))));
    }

    private BallotRow row(int index) {
        Participant who = shown.get(index);
        return lines.row(index + 1, who, cells(who.id(), second.get()), round.get(), second.get(), columns.get());
    }
}
