package vn.xeploai.report.form;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;

/** What the office knows about documents of each unit. */
@FunctionalInterface
public interface DocumentHeads {
    /** Of that unit, {@code null} for the whole database. */
    DocumentHead of(@Nullable Organization unit);
}
