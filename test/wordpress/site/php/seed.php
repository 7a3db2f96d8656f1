<?php
// What the site's owner has written. Runs inside WordPress, once.
wp_set_current_user( 1 );
kses_remove_filters(); // An administrator may write frames and scripts; nobody is logged in here.

$laden_facebook = '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fladen%2Fposts%2F1" width="340" height="130"></iframe>';

$laden_visit = wp_insert_post(
	array(
		'post_title'     => 'Ein Besuch im Laden 😀',
		'post_name'      => 'besuch',
		'post_status'    => 'publish',
		'comment_status' => 'open',
		'post_content'   => "<!-- wp:paragraph -->\n<p>Kommt vorbei 🛍️ wir freuen uns 😀!</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n$laden_facebook\n<!-- /wp:html -->",
	)
);
wp_insert_comment(
	array(
		'comment_post_ID'      => $laden_visit,
		'comment_author'       => 'Eine Leserin',
		'comment_author_email' => 'leserin@example.org',
		'comment_content'      => 'Gern, bis bald!',
		'comment_approved'     => 1,
	)
);

// By its address alone, as most owners embed a film: WordPress asks YouTube how.
$laden_film = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
wp_insert_post(
	array(
		'post_title'   => 'Ein Gang durch den Laden',
		'post_name'    => 'film',
		'post_status'  => 'publish',
		'post_date'    => '2025-01-01 12:00:00', // Not the newest: on the front page there is no film.
		'post_content' => "<!-- wp:embed {\"url\":\"$laden_film\",\"type\":\"video\",\"providerNameSlug\":\"youtube\",\"responsive\":true} -->\n<figure class=\"wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube\"><div class=\"wp-block-embed__wrapper\">\n$laden_film\n</div></figure>\n<!-- /wp:embed -->",
	)
);
update_option( 'posts_per_page', 1 );

wp_insert_post(
	array(
		'post_type'    => 'page',
		'post_title'   => 'Impressum',
		'post_name'    => 'impressum',
		'post_status'  => 'publish',
		'post_content' => '<!-- wp:paragraph --><p>Laden, Ladenstraße 1, Ladenstadt</p><!-- /wp:paragraph -->',
	)
);
// WordPress has written a draft of the privacy policy by itself.
wp_update_post(
	array(
		'ID'          => (int) get_option( 'wp_page_for_privacy_policy' ),
		'post_status' => 'publish',
	)
);
