package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Review;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.template.Tag;
import vn.xeploai.report.template.TagBook;
import vn.xeploai.report.template.TagData;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;

/** Thẻ của mẫu: what templates may ask for, made of the same lines and cells as the program's own forms. */
public final class TemplateTags {
    private static final String MEANING = "templates.tag.";

    private TemplateTags() {}

    /** The tags there are; the same for every form. */
    public static TagBook book() {
        List<Tag> single = new ArrayList<>();
        TagFields.OF_UNIT.forEach(name -> single.add(new Tag(name, MEANING + name)));
        for (TagSubject subject : TagSubject.values()) {
            TagFigures.NAMES.forEach(name -> single.add(new Tag(subject.tag() + "." + name, MEANING + "figure." + name)));
        }
        TagFields.OF_REVIEWS.forEach(name -> single.add(new Tag(name, MEANING + name)));
        Map<String, List<Tag>> lists = new LinkedHashMap<>();
        for (TagMembers list : TagMembers.values()) {
            lists.put(list.tag(), tags("member.", TagFields.OF_MEMBER));
        }
        for (SubjectType subject : List.of(SubjectType.GRASSROOTS, SubjectType.CELLS)) {
            lists.put(TagSubject.of(subject).tag(), tags("organization.", TagFields.OF_ORGANIZATION));
        }
        lists.put(TagFields.LIMITATIONS, tags("limitation.", TagFields.OF_LIMITATION));
        return new TagBook(single, lists);
    }

    private static List<Tag> tags(String area, List<String> names) {
        return names.stream().map(name -> new Tag(name, MEANING + area + name)).toList();
    }

    /** What the tags stand for in a form of that unit and year. */
    public static TagData data(FormSource source, ReportKind kind) {
        TagRows rows = new TagRows(source);
        PartCount now = source.parts();
        PartCount before = source.partsBefore();
        Map<String, Cell> single = new LinkedHashMap<>(rows.unit(kind));
        for (TagSubject subject : TagSubject.values()) {
            single.putAll(figures(source, subject, now, before));
        }
        single.putAll(reviews(source, now));
        Map<String, List<Map<String, Cell>>> lists = new LinkedHashMap<>();
        List<MemberEntry> members = now.members();
        for (TagMembers list : TagMembers.values()) {
            lists.put(list.tag(), rows.numbered(members.stream().filter(list::holds).toList(), rows::member));
        }
        for (SubjectType subject : List.of(SubjectType.GRASSROOTS, SubjectType.CELLS)) {
            List<SubjectLine> lines = source.organizations(subject, new Slice.Total());
            lists.put(TagSubject.of(subject).tag(), rows.numbered(lines, rows::organization));
        }
        lists.put(TagFields.LIMITATIONS, rows.numbered(now.reviews().limitations(), rows::limitation));
        return new TagData(single, lists);
    }

    private static Map<String, Cell> figures(
            FormSource source, TagSubject subject, PartCount now, @Nullable PartCount before) {
        LevelSet levels = now.scope().levels(subject.levelsOf());
        boolean comparable = before != null && before.scope().levels(subject.levelsOf()).equals(levels);
        Line line = subject.line(now, before == null || !comparable ? null : subject.line(before, null));
        Map<String, Cell> named = new LinkedHashMap<>();
        TagFigures.of(line, subject.levelsOf(), levels, source.terms())
                .forEach((name, cell) -> named.put(subject.tag() + "." + name, cell));
        return named;
    }

    private static Map<String, Cell> reviews(FormSource source, PartCount parts) {
        Function<Part, Line> line = part -> new Line(
                RowKind.ITEM, "", null, source.scope().source().of(part), parts.of(part), null);
        Measure total = new Measure.Total();
        return Map.of(
                TagFields.OF_REVIEWS.getFirst(),
                PlannedColumn.count(line.apply(new Part.Members(Review.DONE)), SubjectType.MEMBERS, total),
                TagFields.OF_REVIEWS.getLast(),
                PlannedColumn.count(line.apply(new Part.Collectives(ReviewStatistics.CELLS, Review.DONE)), SubjectType.CELLS, total));
    }
}
