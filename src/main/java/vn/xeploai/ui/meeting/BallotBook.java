package vn.xeploai.ui.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.meeting.BallotCheck;
import vn.xeploai.work.meeting.BallotColumns;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;

/**
 * Số phiếu của một buổi: what was typed about whom, and where it goes. What adds up is kept as a count; what does not waits as a
 * draft, and the count kept before stands until then. The second typing is compared with the count and kept nowhere: it is a
 * check, and asked anew when the window is gone.
 */
final class BallotBook {
    /** One row of one round. */
    private record Place(BallotRound round, UUID who) {}

    private final SessionKey key;
    private final IntSupplier presentVoters;
    private final Map<Place, Slot<@Nullable BallotResult>> counts = new HashMap<>();
    private final Map<Place, Slot<@Nullable BallotDraft>> drafts = new HashMap<>();
    private final Map<Place, BallotCells> first = new HashMap<>();
    private final Map<Place, BallotCells> again = new HashMap<>();

    /** @param presentVoters có quyền biểu quyết và có mặt, as marked now */
    BallotBook(SessionSheet sheet, IntSupplier presentVoters) {
        key = sheet.session().key();
        this.presentVoters = presentVoters;
        for (BallotResult each : sheet.ballots()) {
            Place place = new Place(each.round(), each.memberId());
            counts.put(place, new Slot<@Nullable BallotResult>(each, SessionChange.Count::new));
            first.put(place, BallotCells.of(each));
        }
        for (BallotDraft each : sheet.drafts().ballots()) {
            Place place = new Place(each.round(), each.memberId());
            int votes = BallotColumns.of(sheet.levels(), sheet.session().practice(), each.round()).count();
            drafts.put(place, new Slot<@Nullable BallotDraft>(each, SessionChange.Draft::new));
            first.put(place, BallotCells.of(each, votes));
        }
    }

    /** Nothing was typed about anybody. */
    boolean isBlank() {
        return first.values().stream().allMatch(BallotCells::isEmpty);
    }

    /** Something stands there, whether it adds up or not. */
    boolean holds(BallotRound round, UUID who) {
        BallotCells cells = first.get(new Place(round, who));
        return cells != null && !cells.isEmpty();
    }

    @Nullable BallotCells typed(BallotRound round, UUID who, boolean second) {
        return (second ? again : first).get(new Place(round, who));
    }

    @Nullable BallotResult counted(BallotRound round, UUID who) {
        Slot<@Nullable BallotResult> slot = counts.get(new Place(round, who));
        return slot == null ? null : slot.now();
    }

    /** What is counted in that round. */
    List<BallotResult> counted(BallotRound round) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().round() == round)
                .map(each -> each.getValue().now())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What does not add up. */
    List<Problem> problems(BallotResult result) {
        return BallotCheck.problems(result, "", presentVoters.getAsInt());
    }

    /** The first typing: kept when it adds up, else a draft. */
    void type(BallotRound round, UUID who, BallotCells cells) {
        Place place = new Place(round, who);
        first.put(place, cells);
        Slot<@Nullable BallotResult> count = counts.computeIfAbsent(
                place, _ -> new Slot<@Nullable BallotResult>(null, SessionChange.Count::new));
        Slot<@Nullable BallotDraft> draft = drafts.computeIfAbsent(
                place, _ -> new Slot<@Nullable BallotDraft>(null, SessionChange.Draft::new));
        Optional<BallotResult> counted = cells.counted(key, round, who);
        if (cells.isEmpty()) {
            count.set(null);
            draft.set(null);
        } else if (counted.isPresent() && problems(counted.get()).isEmpty()) {
            BallotResult before = count.now();
            count.set(counted.get().typedTwice(
                    before != null && before.typedTwice() && before.equals(counted.get().typedTwice(true))));
            draft.set(null);
        } else {
            draft.set(cells.draft(key, round, who));
        }
    }

    /** The second typing: says of the count whether both are the same. */
    void compare(BallotRound round, UUID who, BallotCells cells) {
        Place place = new Place(round, who);
        again.put(place, cells);
        Slot<@Nullable BallotResult> slot = counts.get(place);
        BallotResult kept = slot == null ? null : slot.now();
        if (slot != null && kept != null && !cells.isEmpty()) {
            boolean same = cells.counted(key, round, who).isPresent()
                    && cells.differingFrom(BallotCells.of(kept)).isEmpty();
            slot.set(kept.typedTwice(same));
        }
    }

    /** The second typing of that round begins anew. */
    void forgetSecond(BallotRound round) {
        again.keySet().removeIf(each -> each.round() == round);
    }

    /** Drafts that add up now, because others are present, are kept. */
    void settle() {
        drafts.entrySet().stream()
                .filter(each -> each.getValue().now() != null)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(each -> type(each.round(), each.who(), Objects.requireNonNull(first.get(each))));
    }

    Stream<Pending> pending() {
        return Stream.concat(
                drafts.values().stream().flatMap(Slot::pending), counts.values().stream().flatMap(Slot::pending));
    }
}
