package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;

/** Who is in the list of a committee or collective: names are added and taken off. */
public final class NamingViewModel {
    private static final int MOST = 8;

    private final MeetingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final SessionKey key;
    private final List<Candidate> candidates;
    private final BooleanSupplier busy;
    private final Consumer<SessionSheet> changed;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * Somebody who could be named.
     *
     * @param id the member
     * @param name họ và tên
     * @param words name, office, code: what tells one from another
     * @param searched what is looked at while one types
     */
    public record Candidate(UUID id, String name, String words, String searched) {}

    /**
     * @param busy whether something typed is not in the records yet, and would be lost with the list
     * @param changed gets the session with its new list
     */
    NamingViewModel(
            MeetingDesk desk, TaskRunner runner, Texts texts, SessionSheet sheet, BooleanSupplier busy,
            Consumer<SessionSheet> changed) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.key = sheet.session().key();
        this.candidates = People.inOrder(sheet.candidates()).stream().map(NamingViewModel::candidate).toList();
        this.busy = busy;
        this.changed = changed;
    }

    /** Those whose name, office or code holds all the words typed, accents or not; not more than fit. */
    public List<Candidate> suggest(String typed) {
        List<String> words = List.of(VietnameseOrder.folded(typed.strip()).split("\\s+"));
        return candidates.stream()
                .filter(each -> words.stream().allMatch(each.searched()::contains))
                .limit(MOST)
                .toList();
    }

    /** Why the list did not change, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Names somebody. */
    public void add(UUID who) {
        change(() -> desk.addPerson(key, who));
    }

    /** Takes somebody off the list. */
    public void remove(UUID who) {
        change(() -> desk.removePerson(key, who));
    }

    private void change(Supplier<SessionSheet> errand) {
        if (busy.getAsBoolean()) {
            problem.set(texts.get("meeting.naming.busy"));
            return;
        }
        problem.set("");
        runner.start(_ -> errand.get(), TaskRunner.Reply.of(changed, this::refused));
    }

    private void refused(Throwable thrown) {
        problem.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        });
    }

    private static Candidate candidate(Participant who) {
        String words = Stream.of(who.line().fullName(), who.line().partyPosition(), who.line().code(), who.line().countedAt())
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" · "));
        return new Candidate(who.id(), who.line().fullName(), words, VietnameseOrder.folded(words));
    }
}
