package vn.xeploai.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Proposals;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.work.counting.MemberEntry;

/** Tổng hợp đề xuất mức chất lượng đảng viên của các chủ thể: everybody, what each party proposed, what was decided. */
final class MemberList {
    private MemberList() {}

    static Report of(FormSource source) {
        Terms terms = source.terms();
        MemberColumns shared = new MemberColumns(terms);
        String decided = shared.heading("decided");
        List<MemberColumn> columns = List.of(
                shared.name(),
                shared.birth(),
                shared.positions(),
                new MemberColumn(Column.alone(shared.heading("score"), ColumnKind.COUNT), MemberList::score),
                shared.proposed("self", Proposals::self),
                shared.proposed("government", Proposals::government),
                shared.proposed("mass", Proposals::massOrganization),
                shared.proposed("committee", Proposals::cellCommittee),
                shared.proposed("cell", Proposals::cell),
                MemberColumn.of(decided, shared.heading("level"), ColumnKind.WORDS, entry -> level(entry, terms)),
                MemberColumn.of(decided, shared.heading("decision"), ColumnKind.WORDS, entry -> entry.line().decision().number()),
                shared.remark());
        List<Block> body = new ArrayList<>();
        body.add(MemberTable.of(source.members(), columns, source));
        Tally tally = source.scope().tally(SubjectType.MEMBERS);
        if (tally.total() > 0) {
            body.add(Paragraph.note(new Notes(source.scope(), terms).identities(tally)));
        }
        body.add(Paragraph.note(LevelWords.legend(source.scope().levels(SubjectType.MEMBERS), terms)));
        Sheets sheets = new Sheets(source, "members");
        return sheets.report(List.of(sheets.list(true, body)));
    }

    private static Cell score(MemberEntry entry) {
        BigDecimal score = entry.line().proposals().score();
        return score == null ? new Cell.Blank() : new Cell.Amount(score);
    }

    /** The level by its code; whoever is distinguished inside it bears the word. */
    private static @Nullable String level(MemberEntry entry, Terms terms) {
        if (!(entry.standing() instanceof Standing.Rated rated)) {
            return null;
        }
        return rated.exemplary() ? rated.level().code() + " " + terms.get("form.exemplary") : rated.level().code();
    }
}
