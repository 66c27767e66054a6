//! The one place that touches the web platform.
