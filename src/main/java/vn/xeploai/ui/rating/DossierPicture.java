package vn.xeploai.ui.rating;

import java.util.List;

/**
 * What the panel shows of one dossier; made anew for another subject, not while typing.
 *
 * @param name of the subject
 * @param sheetState what is to be said about the score sheet, empty when it is sound
 * @param points one line a criterion
 * @param comments one line a kind; none for organizations
 */
record DossierPicture(String name, String sheetState, List<PointLine> points, List<CommentLine> comments) {}
