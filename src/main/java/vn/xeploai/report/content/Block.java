package vn.xeploai.report.content;

/** Một khối of the body of a section: words or a table. */
public sealed interface Block permits Paragraph, Table {}
