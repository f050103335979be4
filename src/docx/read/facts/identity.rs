//! The names by which facts know each other.

macro_rules! identities {
    ($($(#[$documentation:meta])* $name:ident),+ $(,)?) => {
        $($(#[$documentation])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The identity of the next fact, of which there are `count` so far.
            pub(in crate::docx::read) fn after(count: usize) -> Self {
                Self(u32::try_from(count).unwrap_or(u32::MAX))
            }

            /// Its position among its kind in the document, from 0.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        })+
    };
}

identities! {
    /// A paragraph.
    ParagraphId,
    /// A table.
    TableId,
    /// A drawing: line, rectangle, text box, picture.
    ShapeId,
    /// A field.
    FieldId,
    /// A content control.
    ControlId,
    /// The body, a header, a footer or a note.
    StoryId,
}
