<?php
/**
 * Pages of the site.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Which pages the check looks at: the front page, pages, the newest entries of each kind, and one of each kind of list.
 * Two pages of a theme's same template mostly contain the same, so a few of each are enough.
 */
final class Site_Pages {

	/** Pages at most. */
	private const MOST = 40;

	/** Newest entries of each kind. */
	private const ENTRIES = 5;

	/**
	 * The list.
	 *
	 * @return list<array{url: string, title: string}> Each address once, the front page first.
	 */
	public static function all(): array {
		$pages = array( home_url( '/' ) => __( 'Front page', 'einlass' ) );
		foreach ( get_post_types( array( 'public' => true ) ) as $type ) {
			if ( 'attachment' === $type || ! is_post_type_viewable( $type ) ) {
				continue;
			}
			$pages  += self::entries( $type, 'page' === $type ? self::MOST : self::ENTRIES );
			$archive = get_post_type_archive_link( $type );
			if ( false !== $archive ) {
				/* translators: %s: a kind of entries, such as Posts */
				$pages += array( $archive => sprintf( __( 'List: %s', 'einlass' ), get_post_type_object( $type )->labels->name ) );
			}
		}
		$pages += self::archive();
		$pages += array( home_url( '/?s=einlass' ) => __( 'Search', 'einlass' ) );
		/**
		 * Filters which pages the check looks at.
		 *
		 * @param array<string, string> $pages Titles by address; addresses of other sites cannot be looked at.
		 */
		$pages = (array) apply_filters( 'einlass_check_pages', array_slice( $pages, 0, self::MOST, true ) );
		$list  = array();
		foreach ( $pages as $url => $title ) {
			$list[] = array(
				'url'   => (string) $url,
				'title' => wp_strip_all_tags( html_entity_decode( (string) $title, ENT_QUOTES, 'UTF-8' ) ),
			);
		}
		return $list;
	}

	/**
	 * The newest published entries of a kind that need no password.
	 *
	 * @param string $type Kind.
	 * @param int    $most How many.
	 * @return array<string, string> Titles by address.
	 */
	private static function entries( string $type, int $most ): array {
		$pages = array();
		$posts = get_posts(
			array(
				'post_type'    => $type,
				'post_status'  => 'publish',
				'numberposts'  => $most,
				'has_password' => false,
			)
		);
		foreach ( $posts as $post ) {
			$title                            = get_the_title( $post );
			$pages[ get_permalink( $post ) ] = '' === $title ? (string) get_permalink( $post ) : $title;
		}
		return $pages;
	}

	/**
	 * The fullest category.
	 *
	 * @return array<string, string> Its title by its address, or nothing.
	 */
	private static function archive(): array {
		$terms = get_terms(
			array(
				'taxonomy' => 'category',
				'orderby'  => 'count',
				'order'    => 'DESC',
				'number'   => 1,
			)
		);
		$link  = is_array( $terms ) && isset( $terms[0] ) ? get_term_link( $terms[0] ) : '';
		/* translators: %s: name of a category */
		return is_string( $link ) && '' !== $link ? array( $link => sprintf( __( 'Category: %s', 'einlass' ), $terms[0]->name ) ) : array();
	}
}
