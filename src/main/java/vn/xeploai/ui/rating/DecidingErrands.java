package vn.xeploai.ui.rating;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.Actor;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;
import vn.xeploai.work.deciding.ChangeResult;
import vn.xeploai.work.deciding.CloseYear;
import vn.xeploai.work.deciding.DecideLevels;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.deciding.DecidingTools;
import vn.xeploai.work.deciding.LatestPaper;
import vn.xeploai.work.deciding.ReadDecisions;
import vn.xeploai.work.deciding.YearOverview;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.SheetKey;

/** The errands of deciding over one database. Without accounts, whoever sits here works as a leader. */
final class DecidingErrands implements DecidingDesk {
    private final DecideLevels decide;
    private final ChangeResult change;
    private final CloseYear close;
    private final ReadDecisions read;
    private final LatestPaper papers;
    private final PaperMemory typed = new PaperMemory();

    DecidingErrands(Desk desk, Regulations regulations) {
        // Rulings are kept in Vietnamese, the language of the documents, whatever the screens speak.
        GroundText words = new GroundText(Texts.vietnamese());
        Actor actor = new Actor(Objects.requireNonNullElse(System.getProperty("user.name"), ""), Role.LEADER);
        DecidingTools tools =
                new DecidingTools(desk, regulations, OpenChoices.DEFAULTS, words::value, actor, InstantSource.system());
        decide = new DecideLevels(tools);
        change = new ChangeResult(tools);
        close = new CloseYear(tools);
        read = new ReadDecisions(desk);
        papers = new LatestPaper(desk);
    }

    ReadDecisions read() {
        return read;
    }

    @Override
    public DecidingAnswer decide(SheetKey key, Map<String, Outcome> shown, Decision paper, String otherwise) {
        return decide.decide(key, shown, paper, otherwise);
    }

    @Override
    public DecidingAnswer hold(SheetKey key, String subject, String reason) {
        return change.hold(key, subject, reason);
    }

    @Override
    public DecidingAnswer rateAgain(SheetKey key, String subject, String level, Decision paper, String reason) {
        return change.rateAgain(key, subject, level, paper, reason);
    }

    @Override
    public DecidingAnswer cancel(SheetKey key, String subject, Decision paper, String reason) {
        return change.cancel(key, subject, paper, reason);
    }

    @Override
    public DecidingAnswer override(SheetKey key, String subject, String level, Decision paper, String reason) {
        return change.override(key, subject, level, paper, reason);
    }

    @Override
    public List<RatingAct> history(SheetKey key, String subject) {
        return read.history(key, subject);
    }

    @Override
    public Optional<Decision> lastPaper(int year, String body) {
        return papers.of(year, body);
    }

    @Override
    public PaperMemory papers() {
        return typed;
    }

    @Override
    public YearOverview look(int year) {
        return close.look(year);
    }

    @Override
    public DecidingAnswer close(int year) {
        return close.close(year);
    }

    @Override
    public DecidingAnswer lock(int year) {
        return close.lock(year);
    }

    @Override
    public DecidingAnswer unlock(int year, String reason) {
        return close.unlock(year, reason);
    }

    @Override
    public DecidingAnswer reopen(int year, String unitCode, String reason) {
        return close.reopen(year, unitCode, reason);
    }

    @Override
    public DecidingAnswer overrideCap(int year, String unitCode, Decision paper, String reason) {
        return close.overrideCap(year, unitCode, paper, reason);
    }
}
