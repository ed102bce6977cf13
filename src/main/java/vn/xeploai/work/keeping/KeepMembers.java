package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Organization;
import vn.xeploai.work.port.Desk;

/** Giữ hồ sơ đảng viên: read, check, save, take back, lay into the bin. Every step is all or nothing. */
public final class KeepMembers {
    private final Desk desk;
    private final FindMembers find;
    private final Supplier<LocalDate> today;
    private volatile @Nullable Ground ground;

    /** Over that desk; the finder learns of every step. */
    public KeepMembers(Desk desk, FindMembers find, Supplier<LocalDate> today) {
        this.desk = desk;
        this.find = find;
        this.today = today;
    }

    /** The day on which records are looked at. */
    public LocalDate today() {
        return today.get();
    }

    /** The whole record, unless it is gone or lies in the bin. */
    public Optional<Member> read(UUID id) {
        return readAll(List.of(id)).stream().findFirst();
    }

    /** The whole records of those that are there. */
    public List<Member> readAll(Collection<UUID> ids) {
        return desk.look(records -> records.members().withIds(ids));
    }

    /** What was done to that record, latest first. */
    public List<MemberChange> history(UUID id) {
        return desk.look(records -> records.memberBook().history(id));
    }

    /** What is followed of that member, latest first. */
    public List<MemberRecord> lines(UUID member) {
        return desk.look(records -> records.memberRecords().ofMember(member));
    }

    /** Checks what was typed into a line. */
    public CheckedRecord check(UUID id, UUID member, MemberRecord.Kind kind, Map<RecordField, String> typed) {
        LocalDate admitted = find.index().find(member).map(key -> key.membership().admittedOn()).orElse(null);
        return new RecordCheck(kind, typed, today.get(), admitted).check(id, member);
    }

    /**
     * The step that puts a line into the place of another; a dated position also changes the one the record shows for today.
     *
     * @param before {@code null} for a new line
     * @param after {@code null} for one that is taken away
     */
    public Step lineStep(@Nullable MemberRecord before, @Nullable MemberRecord after) {
        Step.Line line = new Step.Line(before, after);
        return new Step(
                read(line.some().memberId()).stream().flatMap(each -> HeldToday.moves(each, line)).toList(),
                List.of(line), List.of());
    }

    /** What lies in the bin, laid away last first. */
    public List<Member> binned() {
        return desk.look(records -> records.memberBook().binned());
    }

    /** Must be called when the masked identity number of a member is shown; who did it is noted, the number is not. */
    public void identityShown(UUID id) {
        desk.change(records -> {
            records.memberBook().noteIdentityShown(id);
            return id;
        });
    }

    /** The same for many at once, as when a list goes out with their numbers. */
    public void identitiesShown(Collection<UUID> ids) {
        desk.change(records -> {
            ids.forEach(records.memberBook()::noteIdentityShown);
            return ids.size();
        });
    }

    /** Checks what was typed; {@code before} is what is stored, {@code null} for somebody new. */
    public CheckedMember check(UUID id, FieldValues values, @Nullable Member before) {
        return check(id, values, before, "");
    }

    /**
     * Checks what was typed.
     *
     * @param before what is stored, {@code null} for somebody new
     * @param transferDay chuyển từ ngày as typed, for another cell; empty where a wrong cell is only corrected
     */
    public CheckedMember check(UUID id, FieldValues values, @Nullable Member before, String transferDay) {
        return checking().check(id, values, before, transferDay);
    }

    /** Cells of that member before, the first that ended first. */
    public List<EarlierCell> formerCells(UUID member) {
        return desk.look(records -> records.chronicle().earlierCells(List.of(member)));
    }

    /** Checks the same new words in many records, without a transfer. */
    public List<BulkLine> preview(List<Member> members, Map<MemberField, String> typed) {
        return preview(members, typed, "");
    }

    /** Checks the same new words in many records; all go to another cell on the same day, if any. */
    public List<BulkLine> preview(List<Member> members, Map<MemberField, String> typed, String transferDay) {
        MemberCheck check = checking();
        List<BulkLine> lines = new ArrayList<>();
        for (Member member : members) {
            FieldValues values = FieldValues.of(member);
            for (Map.Entry<MemberField, String> each : typed.entrySet()) {
                values = values.with(each.getKey(), each.getValue());
            }
            lines.add(new BulkLine(member, check.check(member.id(), values, member, transferDay)));
        }
        return lines;
    }

    /**
     * Does the step, or undoes one.
     *
     * @throws vn.xeploai.model.problem.ProblemException {@code MB-16} when a rated member would go to the bin, {@code MB-43},
     *     {@code MB-44} when a transfer reaches a year that is left behind or locked, {@code ST-} when the desk refuses
     */
    public Applied apply(Step step) {
        Applied applied = new Applying(desk, today.get()).apply(step);
        if (applied instanceof Applied.Kept) {
            find.refreshAfter(step);
        }
        return applied;
    }

    /**
     * The cells that have no secretary any more once the step is kept; asked before or after.
     *
     * @param isSecretary whether a Party position, as people write it, is that of a secretary
     */
    public List<Organization> withoutSecretary(Step step, Predicate<String> isSecretary) {
        return new LostSecretaries(find.index(), today.get(), isSecretary).of(step);
    }

    private MemberCheck checking() {
        return new MemberCheck(find.index(), new CellChoice(find), today.get(), this::ground);
    }

    /** Read once as long as the index stays: people type day after day, years are locked seldom. */
    private TransferGround ground() {
        MemberIndex index = find.index();
        Ground known = ground;
        if (known == null || known.index() != index) {
            known = new Ground(index, desk.look(records -> TransferGround.of(
                    records, today.get(), records.chronicle().earlierCells().stream()
                            .sorted(Comparator.comparing(EarlierCell::until))
                            .toList())));
            ground = known;
        }
        return known.transfers();
    }

    /** What was read beside an index. */
    private record Ground(MemberIndex index, TransferGround transfers) {}
}
