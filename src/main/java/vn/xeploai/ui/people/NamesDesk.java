package vn.xeploai.ui.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;

/** Where the names come from; {@link vn.xeploai.work.counting.ListSubjects#list} fits. */
@FunctionalInterface
public interface NamesDesk {
    /** The subjects in that part of the count. */
    List<SubjectLine> list(int year, @Nullable String unitCode, SubjectType subject, Slice slice);
}
