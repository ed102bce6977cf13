package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.SheetDecisions;
import vn.xeploai.work.judging.ExplainSheet;
import vn.xeploai.work.judging.ExplainSubject;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.meeting.CellVote;
import vn.xeploai.work.meeting.ReadVotes;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;
import vn.xeploai.work.scoring.ScoreSheetFile;

/** The errands of the place, over one database. */
public final class RatingErrands implements RatingDesk {
    private final CountYear counting;
    private final LoadSheet loading;
    private final SaveMarks saving;
    private final OpenYear opening;
    private final ExplainSheet explainingAll;
    private final ExplainSubject explainingOne;
    private final NoteFact noting;
    private final DecidingErrands deciding;
    private final ReadVotes votes;
    private final ScoringDesk scoring;
    private final IntSupplier latestYear;

    /**
     * Over that desk.
     *
     * @param latestYear the latest year that may be opened
     */
    public RatingErrands(Desk desk, Regulations regulations, IntSupplier latestYear) {
        this(desk, regulations, latestYear, null);
    }

    /**
     * Over that desk, with score sheets in workbooks.
     *
     * @param latestYear the latest year that may be opened
     * @param scoreSheets reads and writes them
     */
    public RatingErrands(
            Desk desk, Regulations regulations, IntSupplier latestYear, @Nullable ScoreSheetFile scoreSheets) {
        counting = new CountYear(desk, regulations);
        loading = new LoadSheet(desk, regulations);
        saving = new SaveMarks(desk, regulations);
        opening = new OpenYear(desk, regulations);
        explainingAll = new ExplainSheet(desk, regulations, OpenChoices.DEFAULTS);
        explainingOne = new ExplainSubject(desk, regulations, OpenChoices.DEFAULTS);
        noting = new NoteFact(desk, regulations);
        deciding = new DecidingErrands(desk, regulations);
        votes = new ReadVotes(desk, regulations);
        scoring = new ScoringErrands(desk, regulations, scoreSheets);
        this.latestYear = latestYear;
    }

    @Override
    public YearCount count(int year) {
        return counting.count(year);
    }

    @Override
    public Sheet load(SheetKey key) {
        return loading.load(key);
    }

    @Override
    public Saving save(SheetKey key, List<Change> changes) {
        return saving.save(key, changes);
    }

    @Override
    public Map<String, Explanation> explain(SheetKey key) {
        return switch (key) {
            case SheetKey.Members sheet -> explainingAll.members(sheet.year(), sheet.unitCode());
            case SheetKey.Units sheet -> explainingAll.units(sheet.year(), sheet.unitCode());
        };
    }

    @Override
    public Explanation explain(SheetKey key, String subject) {
        return switch (key) {
            case SheetKey.Members sheet -> explainingOne.member(sheet.year(), UUID.fromString(subject));
            case SheetKey.Units sheet -> explainingOne.organization(sheet.year(), subject);
        };
    }

    @Override
    public OpenChoices choices(int year) {
        return explainingAll.choices(year);
    }

    @Override
    public @Nullable CapException capException(SheetKey key) {
        CapGroup meaning = key instanceof SheetKey.Members ? CapGroup.ALONE : CapGroup.TOGETHER;
        return explainingAll.capException(key.year(), key.unitCode(), meaning);
    }

    @Override
    public List<Problem> note(SheetKey key, String subject, String fact, @Nullable String value) {
        return switch (key) {
            case SheetKey.Members sheet -> noting.member(sheet.year(), UUID.fromString(subject), fact, value);
            case SheetKey.Units sheet -> noting.organization(sheet.year(), subject, fact, value);
        };
    }

    @Override
    public List<Problem> decide(SheetKey key, String subject, RecordedDecision decision) {
        return switch (key) {
            case SheetKey.Members sheet ->
                noting.decisionOnMember(sheet.year(), UUID.fromString(subject), decision);
            case SheetKey.Units sheet -> noting.decisionOnOrganization(sheet.year(), subject, decision);
        };
    }

    @Override
    public Map<String, CellVote> votes(SheetKey key) {
        return switch (key) {
            case SheetKey.Members sheet -> votes.of(new SessionKey(sheet.year(), sheet.unitCode())).entrySet().stream()
                    .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
            case SheetKey.Units _ -> Map.of();
        };
    }

    @Override
    public ScoringDesk scoring() {
        return scoring;
    }

    @Override
    public List<OpenYear.Offer> offers() {
        return opening.offers(latestYear.getAsInt());
    }

    @Override
    public Campaign open(int year, LocalDate referenceDay) {
        return opening.open(year, referenceDay);
    }

    @Override
    public SheetDecisions decisions(Sheet sheet) {
        return deciding.read().of(sheet);
    }

    @Override
    public DecidingDesk deciding() {
        return deciding;
    }
}
