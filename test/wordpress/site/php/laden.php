<?php
// A plugin of the site's own, as owners paste them together: what third parties hand out, through WordPress's hooks.
// It is one that WordPress cannot switch off. Beside it lies laden.json, with the snippets.

/** Prints a part of the snippets as it is. */
function laden_print( string $part ): void {
	static $snippets = null;
	$snippets        = $snippets ?? json_decode( file_get_contents( __DIR__ . '/laden.json' ), true );
	echo $snippets[ $part ];
}

/** Google Fonts as themes load them: by a style sheet, and by an import within a style. */
function laden_fonts(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- Google versions it.
	wp_enqueue_style( 'laden-fonts', 'https://fonts.googleapis.com/css2?family=Roboto:wght@400;700&display=swap', array(), null );
	wp_register_style( 'laden', false, array(), '1' );
	wp_enqueue_style( 'laden' );
	wp_add_inline_style(
		'laden',
		'@import url("https://fonts.googleapis.com/css?family=Lora|Inter");' . "\n" .
		'body, body * { font-family: Roboto, sans-serif !important; } .laden { font-family: Lora, serif !important; }'
	);
}
add_action( 'wp_enqueue_scripts', 'laden_fonts' );
add_action( 'login_enqueue_scripts', 'laden_fonts' );

add_action( 'wp_head', static fn() => laden_print( 'head' ), 1 );
add_action( 'login_head', static fn() => laden_print( 'head' ) );
add_action( 'wp_body_open', static fn() => laden_print( 'body' ) );
add_action( 'wp_footer', static fn() => laden_print( 'footer' ) );
add_action( 'login_footer', static fn() => laden_print( 'footer' ) );
