package vn.xeploai.ui.organizations;

import java.util.UUID;
import javafx.beans.property.IntegerProperty;

import org.jspecify.annotations.Nullable;

/**
 * Who has to go somewhere when an organization is split: a member or an organization below it.
 *
 * @param member the member, {@code null} for an organization
 * @param unit code of the organization, {@code null} for a member
 * @param words what people read
 * @param part number of the part, 0 for staying
 */
record Goer(@Nullable UUID member, @Nullable String unit, String words, IntegerProperty part) {}
